import { expect, expectAccessible, expectNoSidewaysScroll, test } from "./journey.ts";
import { deleteOrganization } from "./people.ts";
import { open, ownScreens, strangersScreens } from "./screens.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`every stranger's screen keeps WCAG 2.2 AA (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const screen of strangersScreens) {
      await open(page, screen);
      await test.step(screen.name, () => expectAccessible(page));
    }
  });

  test(`every screen of a person keeps WCAG 2.2 AA (${colorScheme})`, async ({ page, person }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const screen of ownScreens(person)) {
      await open(page, screen);
      await test.step(screen.name, () => expectAccessible(page));
    }
  });

  test(`what can be brought back keeps WCAG 2.2 AA (${colorScheme})`, async ({
    page,
    person,
    baseURL,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await deleteOrganization(page.request, person, baseURL ?? "");
    for (const address of ["/onboarding", "/deleted-organizations"]) {
      await page.goto(address);
      await page.getByRole("button", { name: "Restore Harbour" }).click();
      await expect(page.getByRole("dialog")).toBeVisible();
      await test.step(address, () => expectAccessible(page));
      await page.keyboard.press("Escape");
      await expect(page.getByRole("dialog")).toBeHidden();
      await test.step(address, () => expectAccessible(page));
    }
  });

  test(`menus, dialogs and the palette keep WCAG 2.2 AA (${colorScheme})`, async ({
    page,
    person,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.goto(`/o/${person.slug}/settings/general`);
    await page.getByRole("button", { name: "Delete organization" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /your account/ }).click();
    await expect(page.getByRole("menu")).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await expect(page.getByPlaceholder(/Where to/)).toBeVisible();
    await expectAccessible(page);
  });
}

test("on a phone no screen scrolls sideways", async ({ page, person }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const screen of ownScreens(person)) {
    await open(page, screen);
    await test.step(screen.name, () => expectNoSidewaysScroll(page));
  }
  await page.context().clearCookies();
  for (const screen of strangersScreens) {
    await open(page, screen);
    await test.step(screen.name, () => expectNoSidewaysScroll(page));
  }
});

test("on a phone the navigation is a drawer that goes away", async ({ page, person }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/o/${person.slug}`);
  await page.getByRole("button", { name: "Open the navigation" }).click();
  const drawer = page.getByRole("dialog");
  await expectAccessible(page);
  await drawer.getByRole("link", { name: "Members" }).click();
  await expect(page.getByRole("heading", { name: "Members", level: 1 })).toBeVisible();
  await expect(drawer).toBeHidden();
});

test("the first Tab reaches the way past the navigation", async ({ page, person }) => {
  await page.goto(`/o/${person.slug}/audit-log`);
  await expect(page.getByRole("heading", { name: "Audit log", level: 1 })).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});
