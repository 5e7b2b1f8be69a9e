import { catalogue } from "#lib/i18n.ts";

export const shellTexts = catalogue(
  "shell",
  {
    navigation: "Navigation",
    search: "Search or jump to",
    openNavigation: "Open the navigation",
    closeNavigation: "Close the navigation",
    you: "You",
    organization: "Organization",
    switchOrganization: "switch organization",
    yourOrganizations: "Your organizations",
    newOrganization: "New organization",
    account: "your account",
    appearance: "Appearance",
    light: "Light",
    dark: "Dark",
    auto: "Like the system",
    signOut: "Sign out",
    paletteTitle: "Command palette",
    palettePlaceholder: "Where to, or what to do?",
    paletteNothing: "Nothing fits that.",
    goTo: "Go to",
    actions: "Actions",
    organizations: "Organizations",
  },
  { de: () => import("./texts.de.ts") },
);
