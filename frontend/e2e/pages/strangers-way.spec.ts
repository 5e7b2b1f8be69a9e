import { expect, test } from "../journey.ts";
import { newPerson, signUpByHand } from "../people.ts";

test("a stranger signs up, writes a page and finds it in the audit log; a second one sees nothing", async ({
  page,
  browser,
  baseURL,
}) => {
  const slug = await signUpByHand(page);
  await page.getByRole("link", { name: "Write your first page" }).click();
  await page.getByLabel("Title", { exact: true }).fill("Note G");
  await page.getByRole("button", { name: "Text", exact: true }).click();
  await page.keyboard.type("The engine has no pretensions to originate anything.");
  await page.getByRole("button", { name: "Save page" }).click();
  await expect(page.getByText("Saved · Version 1")).toBeVisible();

  await page.getByRole("link", { name: "Audit log" }).click();
  const log = page.getByRole("list", { name: "Audit log" });
  await expect(log).toContainText("Ada Lovelace wrote the page Note G");
  await log.getByRole("link", { name: "Note G" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Note G");

  const second = await browser.newContext();
  await newPerson(second.request, baseURL ?? "");
  const theirs = await second.newPage();
  await theirs.goto(page.url());
  await expect(theirs.getByText("We can't find that")).toBeVisible();
  await theirs.goto(`/o/${slug}`);
  await expect(theirs.getByText("We can't find that")).toBeVisible();
  await second.close();
});
