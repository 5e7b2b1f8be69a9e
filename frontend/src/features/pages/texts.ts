import { params } from "@nanostores/i18n";
import { catalogue } from "#lib/i18n.ts";

export const pagesTexts = catalogue(
  "pages",
  {
    pages: "Pages",
    pagesText: "What your organization has written.",
    newPage: "New page",
    search: "Search by title",
    emptyTitle: "Write your first page",
    emptyText:
      "A page is made of blocks: headings, texts, pictures, buttons, quotes. Everybody here can read it.",
    nothingTitle: "No page has such a title",
    nothingText: params("Nothing was found for “{search}”."),
    clearSearch: "Show all pages",
    figure: "Pages",
    recent: "Latest pages",
    all: "All pages",
    createdAction: "wrote the page",
    updatedAction: "changed the page",
    deletedAction: "deleted the page",
    stepFirst: "Write your first page",
    stepFirstText: "Put a few blocks together and see the preview.",
  },
  { de: () => import("./texts.de.ts") },
);
