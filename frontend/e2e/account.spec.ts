import { expect, test } from "./journey.ts";
import { linkFor } from "./people.ts";

test("a forgotten password is reset by mail, and the old one is gone", async ({ page, person }) => {
  await page.context().clearCookies();
  await page.goto("/sign-in");
  await page.getByRole("link", { name: "Forgot your password?" }).click();
  await expect(page.getByRole("heading", { name: "Reset your password" })).toBeVisible();
  await page.getByLabel("Email").fill(person.email);
  await page.getByRole("button", { name: "Send the link" }).click();
  await expect(page.getByText("a link is on its way")).toBeVisible();

  await expect(async () => {
    expect(await linkFor(page.request, person.email)).toContain("/reset-password");
  }).toPass();
  await page.goto(await linkFor(page.request, person.email));
  await page.getByLabel("New password").fill("another ship in another port");
  await page.getByRole("button", { name: "Save the new password" }).click();
  await expect(page.getByText("Your password is changed")).toBeVisible();

  await page.getByLabel("Email").fill(person.email);
  await page.getByLabel("Password", { exact: true }).fill("another ship in another port");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("heading", { name: /Grace/ })).toBeVisible();
});

test("a session on another device can be ended", async ({ page, person, playwright, baseURL }) => {
  const elsewhere = await playwright.request.newContext({ baseURL: baseURL ?? "" });
  const { email, password } = person;
  const headers = { Origin: baseURL ?? "", "User-Agent": "curl/8.0" };
  await elsewhere.post("/api/auth/login", { data: { email, password }, headers });
  await page.goto(`/o/${person.slug}/settings/security`);
  await page
    .getByRole("button", { name: /^Sign out / })
    .first()
    .click();
  await expect(page.getByText("That device is signed out.")).toBeVisible();
  expect((await elsewhere.get("/api/auth/session")).status()).toBe(401);
  expect((await page.request.get("/api/auth/session")).status()).toBe(200);
  await elsewhere.dispose();
});

test("the language of the profile is the language of the app", async ({ page, person }) => {
  await page.goto(`/o/${person.slug}/settings/profile`);
  await page.getByRole("combobox", { name: "Language" }).click();
  await page.getByRole("option", { name: "Deutsch" }).click();
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByRole("heading", { name: "Profil", level: 1 })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "de");
});

test("an organization is renamed, found under its old address, and deleted", async ({
  page,
  person,
}) => {
  await page.goto(`/o/${person.slug}/settings/general`);
  await page.getByRole("textbox", { name: "Address" }).fill(`${person.slug}-new`);
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page).toHaveURL(new RegExp(`/o/${person.slug}-new/settings/general$`));

  await page.goto(`/o/${person.slug}`);
  await expect(page).toHaveURL(new RegExp(`/o/${person.slug}-new$`));

  await page.goto(`/o/${person.slug}-new/settings/general`);
  await page.getByRole("button", { name: "Delete organization" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(/to confirm/).fill(`${person.slug}-new`);
  await dialog.getByRole("button", { name: "Delete organization" }).click();
  await expect(page).toHaveURL(/\/onboarding$/);
});

test("signing out leads to the front page and leaves nothing behind", async ({ page, person }) => {
  await page.goto(`/o/${person.slug}`);
  await page.getByRole("button", { name: /your account/ }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL((address) => address.pathname === "/");
  expect((await page.request.get("/api/auth/session")).status()).toBe(401);
});
