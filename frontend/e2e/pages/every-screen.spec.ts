import { expectAccessible, expectNoSidewaysScroll, test } from "../journey.ts";
import { open } from "../screens.ts";
import { pagesScreens } from "./screens.ts";

for (const colorScheme of ["light", "dark"] as const) {
  test(`every screen of the pages keeps WCAG 2.2 AA (${colorScheme})`, async ({ page, person }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const screen of await pagesScreens(page, person)) {
      await open(page, screen);
      await test.step(screen.name, () => expectAccessible(page));
    }
    await page.getByText("Preview", { exact: true }).click();
    await test.step("preview", () => expectAccessible(page));
  });
}

test("on a phone no screen of the pages scrolls sideways", async ({ page, person }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const screen of await pagesScreens(page, person)) {
    await open(page, screen);
    await test.step(screen.name, () => expectNoSidewaysScroll(page));
  }
  await page.getByText("Preview", { exact: true }).click();
  await expectNoSidewaysScroll(page);
});
