import { expect, test } from "./journey.ts";
import { newPerson, signUpByHand } from "./people.ts";

test("a stranger signs up, confirms by mail and has an organization with a log", async ({
  page,
}) => {
  const slug = await signUpByHand(page);
  await expect(page).toHaveURL(new RegExp(`/o/${slug}$`));
  await page.getByRole("link", { name: "Audit log" }).click();
  const log = page.getByRole("list", { name: "Audit log" });
  await expect(log).toContainText("Ada Lovelace created the organization");
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
  await theirs.goto(`/o/${person.slug}/audit-log`);
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

test("a lost network is said, and the work goes on when it is back", async ({ page, person }) => {
  await page.goto(`/o/${person.slug}`);
  await expect(page.getByRole("heading", { name: /Grace/ })).toBeVisible();
  await page.context().setOffline(true);
  await expect(page.getByText("You are offline")).toBeVisible();
  await page.context().setOffline(false);
  await expect(page.getByText("You are offline")).toBeHidden();
});
