import { params } from "@nanostores/i18n";
import { catalogue } from "#lib/i18n.ts";

export const overviewTexts = catalogue(
  "overview",
  {
    overview: "Overview",
    morning: params("Good morning, {name}"),
    day: params("Hello, {name}"),
    evening: params("Good evening, {name}"),
    text: params("What is going on at {organization}."),
    steps: "Get started",
    progress: params("{done} of {total} done"),
    done: "Done",
    open: "To do",
  },
  { de: () => import("./texts.de.ts") },
);
