import { expect, test } from "./journey.ts";
import { fresh, linkFor, newPerson } from "./people.ts";

test("a stranger signs up, writes a page and finds it in the audit log", async ({ page }) => {
  const email = `${fresh("ada")}@example.com`;

  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Ada Lovelace");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("an engine of weaving numbers");
  await page.getByRole("button", { name: "Create an account" }).click();
  await expect(page.getByText(`sent a link to ${email}`)).toBeVisible();

  await page.goto(await linkFor(page.request, email));
  const name = fresh("Analytical");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await expect(page.getByLabel("Address")).toHaveValue(name.toLowerCase());
  await page.getByRole("button", { name: "Create organization" }).click();
  await expect(page).toHaveURL(new RegExp(`/o/${name.toLowerCase()}$`));
  await expect(page.getByText("Get started")).toBeVisible();

  await page.getByRole("link", { name: "Write your first page" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Note G");
  await page.getByRole("button", { name: "Text", exact: true }).click();
  await page.keyboard.type("The engine has no pretensions to originate anything.");
  await page.getByRole("button", { name: "Save page" }).click();
  await expect(page.getByText("Saved · Version 1")).toBeVisible();

  await page.getByRole("link", { name: "Audit log" }).click();
  const log = page.getByRole("list", { name: "Audit log" });
  await expect(log).toContainText("Ada Lovelace wrote the page Note G");
  await expect(log).toContainText("created the organization");
  await log.getByRole("link", { name: "Note G" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Note G");
});

test("a second stranger sees nothing of the first one's organization", async ({
  page,
  person,
  browser,
  baseURL,
}) => {
  const answer = await page.request.get("/api/auth/session");
  expect((await answer.json()).organization.slug).toBe(person.slug);

  const stranger = await browser.newContext();
  await newPerson(stranger.request, baseURL ?? "");
  const theirs = await stranger.newPage();
  await theirs.goto(`/o/${person.slug}/pages`);
  await expect(theirs.getByText("We can't find that")).toBeVisible();
  await theirs.goto("/");
  await theirs.getByRole("button", { name: /switch organization/ }).click();
  await expect(theirs.getByRole("menuitem", { name: "Harbour" })).toHaveCount(1);
  await stranger.close();
});

test("who is not signed in is led to sign in, and back", async ({ page, person }) => {
  await page.context().clearCookies();
  await page.goto(`/o/${person.slug}/audit-log`);
  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill(person.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: "Audit log" })).toBeVisible();
});
