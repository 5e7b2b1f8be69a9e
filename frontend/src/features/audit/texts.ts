import { params } from "@nanostores/i18n";
import { catalogue } from "#lib/i18n.ts";

export const auditTexts = catalogue(
  "audit",
  {
    audit: "Audit log",
    auditText: "Everything that happened here, newest first. Nobody can change or delete it.",
    actor: "Who",
    anyone: "Anyone",
    action: "What",
    anything: "Anything",
    from: "From",
    to: "Until",
    clear: "Clear filters",
    emptyTitle: "Nothing has happened yet",
    emptyText: "As soon as somebody creates or changes something, it is written down here.",
    nothingTitle: "Nothing fits these filters",
    nothingText: "Take one away, or look at a longer time.",
    changedFields: params("Changed: {fields}"),
    system: "The system",
    apiKey: params("API key {name}"),
    formerly: "Somebody who left",
    latest: "Latest activity",
    all: "Whole log",
  },
  { de: () => import("./texts.de.ts") },
);
