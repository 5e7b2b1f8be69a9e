import { expect, type Page } from "@playwright/test";
import type { Person } from "../people.ts";
import type { Screen } from "../screens.ts";

/** Every screen of the pages, with one page that has everything. */
export async function pagesScreens(page: Page, person: Person): Promise<Screen[]> {
  const at = `/o/${person.slug}/pages`;
  const id = await pageWithEverything(page, person);
  return [
    { name: "pages", address: at, heading: "Pages" },
    { name: "new page", address: `${at}/new`, heading: "New page" },
    { name: "page", address: `${at}/${id}`, heading: "Every kind of block" },
  ];
}

/** A page with every kind of block, some of it long, made by plain HTTP. */
export async function pageWithEverything(
  page: Page,
  { slug, organizationId }: Person,
): Promise<string> {
  const long = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);
  const blocks = [
    { id: "1", type: "heading", text: "A heading", level: 2 },
    { id: "2", type: "text", text: `Some text.\n${long}` },
    {
      id: "3",
      type: "image",
      url: "https://example.com/none.png",
      alt: "Nothing",
      caption: "None",
    },
    { id: "4", type: "button", label: "Write to us", url: "mailto:us@example.com" },
    { id: "5", type: "quote", text: "Well said", attribution: "Somebody" },
    { id: "6", type: "divider" },
  ];
  const answer = await page.request.post("/api/pages", {
    data: { title: "Every kind of block", slug: "every-kind", blocks },
    headers: { Origin: process.env["BASE_URL"] ?? "", "X-Organization-Id": organizationId },
  });
  expect(answer.status(), `${slug}: ${await answer.text()}`).toBe(201);
  return (await answer.json()).id;
}
