import { expect, expectAccessible, test } from "../journey.ts";
import { open } from "../screens.ts";
import { pageWithEverything } from "./screens.ts";

test("two tabs write the same page, and nothing is lost", async ({ page, person }) => {
  const id = await pageWithEverything(page, person);
  const address = `/o/${person.slug}/pages/${id}`;
  const other = await page.context().newPage();
  await page.goto(address);
  await other.goto(address);
  const title = { name: "Title", exact: true };

  await other.getByRole("textbox", title).fill("Theirs");
  await other.getByRole("button", { name: "Save", exact: true }).click();
  await expect(other.getByText("Saved · Version 2")).toBeVisible();

  await page.getByRole("textbox", title).fill("Mine");
  await page.keyboard.press("Control+s");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("region", { name: "Yours" })).toContainText("Mine");
  await expect(dialog.getByRole("region", { name: "Theirs" })).toContainText("Theirs");
  await expectAccessible(page);
  await dialog.getByRole("button", { name: "Keep mine" }).click();
  await expect(page.getByText("Saved · Version 3")).toBeVisible();
  await expect(page.getByRole("textbox", title)).toHaveValue("Mine");
});

test("blocks are moved and deleted by keyboard alone", async ({ page, person }) => {
  await open(page, { name: "", address: `/o/${person.slug}/pages/new`, heading: "New page" });
  await page.getByLabel("Title", { exact: true }).fill("By keyboard");
  await page.getByRole("button", { name: "Heading", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("First");
  await page.getByRole("button", { name: "Text", exact: true }).focus();
  await page.keyboard.press("Enter");
  await page.keyboard.type("Second");

  await page.keyboard.press("Alt+ArrowUp");
  await expect(page.getByRole("region").first()).toHaveAccessibleName("Text, block 1 of 2");
  await expect(page.getByRole("textbox", { name: "Text" })).toBeFocused();
  await page.keyboard.press("Control+Shift+Backspace");
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("textbox", { name: "Text" })).toHaveValue("Second");
});

test("unsaved work is not left without a question", async ({ page, person }) => {
  await open(page, { name: "", address: `/o/${person.slug}/pages/new`, heading: "New page" });
  await page.getByLabel("Title", { exact: true }).fill("Half done");
  await page.getByRole("link", { name: "Overview" }).click();
  const dialog = page.getByRole("dialog", { name: "Leave without saving?" });
  await dialog.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByLabel("Title", { exact: true })).toHaveValue("Half done");
  await page.getByRole("link", { name: "Overview" }).click();
  await dialog.getByRole("button", { name: "Leave" }).click();
  await expect(page).toHaveURL(new RegExp(`/o/${person.slug}$`));
});
