/** Generated from the contract by `npm run types`; do not edit. */

export const signUp = {
  "email": {
    "maxLength": 254,
    "format": "email",
    "required": true
  },
  "password": {
    "maxLength": 256,
    "minLength": 12,
    "required": true
  },
  "name": {
    "maxLength": 100,
    "minLength": 1,
    "required": true
  },
  "locale": {
    "enum": [
      "en",
      "de"
    ]
  },
  "time_zone": {
    "maxLength": 64
  }
} as const;

export const verifyEmail = {
  "token": {
    "maxLength": 200,
    "minLength": 20,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  }
} as const;

export const logIn = {
  "email": {
    "maxLength": 254,
    "format": "email",
    "required": true
  },
  "password": {
    "maxLength": 256,
    "minLength": 1,
    "required": true
  }
} as const;

export const switchOrganization = {
  "organization_id": {
    "format": "uuid",
    "required": true
  }
} as const;

export const requestPasswordReset = {
  "email": {
    "maxLength": 254,
    "format": "email",
    "required": true
  }
} as const;

export const resetPassword = {
  "token": {
    "maxLength": 200,
    "minLength": 20,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "password": {
    "maxLength": 256,
    "minLength": 12,
    "required": true
  }
} as const;

export const changePassword = {
  "current_password": {
    "maxLength": 256,
    "minLength": 1,
    "required": true
  },
  "new_password": {
    "maxLength": 256,
    "minLength": 12,
    "required": true
  }
} as const;

export const listSessions = {
  "cursor": {
    "maxLength": 400
  }
} as const;

export const updateProfile = {
  "name": {
    "maxLength": 100,
    "minLength": 1
  },
  "locale": {
    "enum": [
      "en",
      "de"
    ]
  },
  "time_zone": {
    "maxLength": 64
  }
} as const;

export const listAccountEvents = {
  "cursor": {
    "maxLength": 400
  }
} as const;

export const updatePreferences = {
  "theme": {
    "enum": [
      "system",
      "light",
      "dark"
    ]
  },
  "locale": {
    "enum": [
      "en",
      "de"
    ]
  },
  "time_zone": {
    "maxLength": 64
  },
  "date_format": {
    "enum": [
      "auto",
      "iso",
      "day_first",
      "month_first"
    ]
  }
} as const;

export const stopMails = {
  "token": {
    "minLength": 20,
    "maxLength": 200,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  }
} as const;

export const listMembers = {
  "cursor": {
    "maxLength": 400
  }
} as const;

export const listOrganizations = {
  "cursor": {
    "maxLength": 400
  },
  "slug": {
    "minLength": 3,
    "maxLength": 48,
    "pattern": "^[a-z0-9][a-z0-9-]*[a-z0-9]$"
  }
} as const;

export const createOrganization = {
  "name": {
    "maxLength": 100,
    "minLength": 1,
    "required": true
  },
  "slug": {
    "maxLength": 48,
    "minLength": 3,
    "pattern": "^[a-z0-9][a-z0-9-]*[a-z0-9]$"
  }
} as const;

export const updateOrganization = {
  "name": {
    "maxLength": 100,
    "minLength": 1
  },
  "slug": {
    "maxLength": 48,
    "minLength": 3,
    "pattern": "^[a-z0-9][a-z0-9-]*[a-z0-9]$"
  }
} as const;

export const deleteOrganization = {
  "confirmation": {
    "maxLength": 48,
    "required": true
  }
} as const;

export const listDeletedOrganizations = {
  "cursor": {
    "maxLength": 400
  }
} as const;

export const listTeams = {
  "cursor": {
    "maxLength": 400
  }
} as const;

export const createTeam = {
  "name": {
    "maxLength": 60,
    "minLength": 1,
    "required": true
  },
  "description": {
    "maxLength": 300
  }
} as const;

export const updateTeam = {
  "name": {
    "maxLength": 60,
    "minLength": 1
  },
  "description": {
    "maxLength": 300
  }
} as const;

export const listTeamMembers = {
  "cursor": {
    "maxLength": 400
  }
} as const;

export const setTeamMember = {
  "is_lead": {
    "required": true
  }
} as const;

export const listPages = {
  "cursor": {
    "maxLength": 400
  },
  "search": {
    "minLength": 1,
    "maxLength": 100
  }
} as const;

export const createPage = {
  "title": {
    "maxLength": 200,
    "minLength": 1,
    "required": true
  },
  "slug": {
    "maxLength": 48,
    "minLength": 3,
    "pattern": "^[a-z0-9][a-z0-9-]*[a-z0-9]$",
    "required": true
  },
  "blocks": {
    "maxItems": 200,
    "required": true
  },
  "blocks.heading.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.heading.text": {
    "maxLength": 200,
    "required": true
  },
  "blocks.heading.level": {
    "enum": [
      1,
      2,
      3
    ],
    "required": true
  },
  "blocks.text.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.text.text": {
    "maxLength": 10000,
    "required": true
  },
  "blocks.image.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.image.url": {
    "maxLength": 2000,
    "pattern": "^https://[^\\s\\x00-\\x1f]+$",
    "required": true
  },
  "blocks.image.alt": {
    "maxLength": 300,
    "required": true
  },
  "blocks.image.caption": {
    "maxLength": 300
  },
  "blocks.button.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.button.label": {
    "maxLength": 80,
    "minLength": 1,
    "required": true
  },
  "blocks.button.url": {
    "maxLength": 2000,
    "pattern": "^(https://|mailto:)[^\\s\\x00-\\x1f]+$",
    "required": true
  },
  "blocks.quote.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.quote.text": {
    "maxLength": 2000,
    "required": true
  },
  "blocks.quote.attribution": {
    "maxLength": 120
  },
  "blocks.divider.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  }
} as const;

export const updatePage = {
  "version": {
    "required": true
  },
  "title": {
    "maxLength": 200,
    "minLength": 1
  },
  "slug": {
    "maxLength": 48,
    "minLength": 3,
    "pattern": "^[a-z0-9][a-z0-9-]*[a-z0-9]$"
  },
  "blocks": {
    "maxItems": 200
  },
  "blocks.heading.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.heading.text": {
    "maxLength": 200,
    "required": true
  },
  "blocks.heading.level": {
    "enum": [
      1,
      2,
      3
    ],
    "required": true
  },
  "blocks.text.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.text.text": {
    "maxLength": 10000,
    "required": true
  },
  "blocks.image.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.image.url": {
    "maxLength": 2000,
    "pattern": "^https://[^\\s\\x00-\\x1f]+$",
    "required": true
  },
  "blocks.image.alt": {
    "maxLength": 300,
    "required": true
  },
  "blocks.image.caption": {
    "maxLength": 300
  },
  "blocks.button.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.button.label": {
    "maxLength": 80,
    "minLength": 1,
    "required": true
  },
  "blocks.button.url": {
    "maxLength": 2000,
    "pattern": "^(https://|mailto:)[^\\s\\x00-\\x1f]+$",
    "required": true
  },
  "blocks.quote.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  },
  "blocks.quote.text": {
    "maxLength": 2000,
    "required": true
  },
  "blocks.quote.attribution": {
    "maxLength": 120
  },
  "blocks.divider.id": {
    "maxLength": 40,
    "minLength": 1,
    "pattern": "^[A-Za-z0-9_-]+$",
    "required": true
  }
} as const;

export const listAuditLogs = {
  "cursor": {
    "maxLength": 400
  },
  "actor_id": {
    "format": "uuid"
  },
  "action": {
    "maxLength": 64
  },
  "from": {
    "format": "date-time"
  },
  "to": {
    "format": "date-time"
  }
} as const;

export const listNotifications = {
  "cursor": {
    "maxLength": 400
  }
} as const;

export const setReadMarker = {
  "before": {
    "format": "uuid",
    "required": true
  }
} as const;
