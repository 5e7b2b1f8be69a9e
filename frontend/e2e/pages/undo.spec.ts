import { expect, test } from "../journey.ts";
import { deleteOrganization, linkFor } from "../people.ts";
import { pageWithEverything } from "./screens.ts";

test("a deleted organization is brought back with its pages", async ({ page, person }) => {
  await pageWithEverything(page, person);
  await page.goto(`/o/${person.slug}/settings/general`);
  await page.getByRole("button", { name: "Delete organization" }).click();
  const deletion = page.getByRole("dialog");
  await deletion.getByLabel(/to confirm/).fill(person.slug);
  await deletion.getByRole("button", { name: "Delete organization" }).click();
  await expect(page).toHaveURL(/\/onboarding$/);
  await page.goto(`/o/${person.slug}/pages`);
  await expect(page.getByText("We can't find that")).toBeVisible();

  await page.goto("/onboarding");
  const recent = page.getByRole("region", { name: "Recently deleted" });
  await recent.getByRole("button", { name: "Restore Harbour" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
  await expect(page.getByText("Harbour is back.")).toBeVisible();
  await expect(page).toHaveURL(new RegExp(`/o/${person.slug}$`));
  await page.getByRole("link", { name: "Pages", exact: true }).click();
  await expect(page.getByRole("link", { name: "Every kind of block" })).toBeVisible();
  await page.getByRole("link", { name: "Audit log" }).click();
  const log = page.getByRole("list", { name: "Audit log" });
  await expect(log).toContainText("Grace Hopper brought back the organization");
});

test("the mail and the switcher lead to what can be brought back", async ({
  page,
  person,
  baseURL,
}) => {
  await deleteOrganization(page.request, person, baseURL ?? "");
  await page.goto("/onboarding");
  await page.getByLabel("Name", { exact: true }).fill("Second");
  await page.getByLabel("Address").fill(`${person.slug}-2`);
  await page.getByRole("button", { name: "Create organization" }).click();
  await page.getByRole("button", { name: /switch organization/ }).click();
  await page.getByRole("menuitem", { name: "Recently deleted" }).click();
  const address = page.url();
  await expect(page.getByRole("button", { name: "Restore Harbour" })).toBeVisible();

  await page.goto(await linkFor(page.request, person.email, "/deleted-organizations"));
  expect(page.url()).toBe(address);
  await page.getByRole("button", { name: "Restore Harbour" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Restore" }).click();
  await expect(page).toHaveURL(new RegExp(`/o/${person.slug}$`));
});
