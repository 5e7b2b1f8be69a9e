import AxeBuilder from "@axe-core/playwright";
import { test as base, expect, type Page } from "@playwright/test";
import { newPerson, type Person } from "./people.ts";

interface Journey {
  /** Every page is watched: a script error or a breach of the content policy fails the journey. */
  page: Page;
  /** Somebody who is signed in on `page`, with an organization of their own. */
  person: Person;
}

export const test = base.extend<Journey>({
  page: async ({ page }, use) => {
    const troubles: string[] = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => {
      if (/content security policy/i.test(message.text())) troubles.push(message.text());
    });
    await use(page);
    expect(troubles).toEqual([]);
  },
  person: async ({ page, baseURL }, use) => {
    await use(await newPerson(page.request, baseURL ?? ""));
  },
});

export { expect };

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Nothing on the screen breaks a rule of WCAG 2.2 AA that a machine can check. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  const told = violations.map(({ id, nodes }) => [id, ...nodes.map((it) => it.html)].join("\n"));
  expect(told).toEqual([]);
}

/** Nothing may stand beside the screen: what is wider can't be read on a phone. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const excess = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(excess).toBeLessThanOrEqual(0);
}
