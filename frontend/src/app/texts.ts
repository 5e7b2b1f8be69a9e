import { params } from "@nanostores/i18n";
import { catalogue } from "#lib/i18n.ts";

export const shellTexts = catalogue(
  "shell",
  {
    navigation: "Main",
    search: "Search or jump to",
    openNavigation: "Open the navigation",
    closeNavigation: "Close the navigation",
    you: "You",
    organization: "Organization",
    switchOrganization: params("{name}, switch organization"),
    yourOrganizations: "Your organizations",
    newOrganization: "New organization",
    account: params("{name}, your account"),
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
    notifications: "Messages",
  },
  { de: () => import("./texts.de.ts") },
);
