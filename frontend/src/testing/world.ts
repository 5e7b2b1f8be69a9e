import type { Answer, Item } from "#api/client.ts";

type Session = Answer<"get_session">;

/** What the pretended server knows. Tests change it before they look at the app. */
export interface World {
  signedIn: boolean;
  password: string;
  user: Session["user"];
  organizations: Answer<"get_organization">[];
  deleted: Answer<"get_organization">[];
  profile: Answer<"get_profile">;
  members: Item<"list_members">[];
  logs: Item<"list_audit_logs">[];
  sessions: Item<"list_sessions">[];
  events: Item<"list_account_events">[];
}

const now = "2026-11-22T12:00:00.000000Z";
const ids = {
  ada: "01a20000-0000-7000-8000-000000000001",
  acme: "01a20000-0000-7000-8000-0000000000a1",
};

const everything = [
  "organization:read",
  "organization:update",
  "organization:delete",
  "members:read",
  "audit:read",
  "pages:read",
  "pages:create",
  "pages:update",
  "pages:delete",
];

/** Ada owns Acme, which has nothing in it yet. */
export function freshWorld(): World {
  const person = { id: ids.ada, email: "ada@example.com", name: "Ada Lovelace", avatar_url: null };
  return {
    signedIn: true,
    password: "correct horse battery",
    user: { ...person, email_verified: true },
    organizations: [anOrganization({})],
    deleted: [],
    profile: { ...person, locale: "en", time_zone: "UTC", email_verified: true, created_at: now },
    members: [{ user: person, role: "owner", joined_at: now }],
    logs: [],
    sessions: [aSession({ current: true, device: "Firefox on Linux" })],
    events: [],
  };
}

export function anOrganization(parts: Partial<Answer<"get_organization">>) {
  const { id = ids.acme, name = "Acme", slug = "acme", role = "owner" } = parts;
  const { permissions = everything } = parts;
  return { id, name, slug, role, permissions, created_at: now, updated_at: now };
}

export function aSession(parts: Partial<World["sessions"][number]>): World["sessions"][number] {
  const id = crypto.randomUUID();
  const fixed = { user_agent: "", ip_address: "127.0.0.1", created_at: now, last_seen_at: now };
  return { id, current: false, device: "Safari on iPhone", ...fixed, ...parts };
}

export function aLog(parts: Partial<World["logs"][number]>): World["logs"][number] {
  return {
    id: crypto.randomUUID(),
    action: "organization.updated",
    actor: { type: "user", id: ids.ada, name: "Ada Lovelace" },
    subject: { type: "organization", id: ids.acme, name: "Acme" },
    changed_fields: [],
    occurred_at: now,
    ...parts,
  };
}
