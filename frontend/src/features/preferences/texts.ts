import { catalogue } from "#lib/i18n.ts";

export const preferencesTexts = catalogue(
  "preferences",
  {
    unsubscribeTitle: "No more mails like this?",
    unsubscribeText:
      "You still see in the app what happens. What comes by mail, you can choose anew there at any time.",
    unsubscribe: "Unsubscribe",
    unsubscribedTitle: "You are unsubscribed",
    unsubscribedText: "You will get no more mails of this kind.",
    linkBrokenTitle: "This link is damaged",
    linkBrokenText: "Open it again from the mail, and take care that it is whole.",
    toApp: "Open the app",
  },
  { de: () => import("./texts.de.ts") },
);
