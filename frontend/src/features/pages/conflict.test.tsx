import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { aPage, visitWith } from "./pretended.ts";

const page = aPage({ title: "Welcome", slug: "welcome" });

/** Opens the page, writes into it, and lets somebody else save it before. */
async function bothWrite() {
  const pages = [{ ...page }];
  const visited = visitWith(pages, `/o/acme/pages/${page.id}`);
  const title = await screen.findByLabelText("Title");
  await visited.person.clear(title);
  await visited.person.type(title, "Mine");
  Object.assign(pages[0] ?? {}, { title: "Theirs", version: 2 });
  await visited.person.click(screen.getByRole("button", { name: "Save" }));
  const dialog = within(await screen.findByRole("dialog"));
  expect(dialog.getByRole("heading", { name: "Mine" })).toBeInTheDocument();
  expect(dialog.getByRole("heading", { name: "Theirs", level: 2 })).toBeInTheDocument();
  return { ...visited, dialog, pages };
}

test("one's own version can be kept on top of the newest", async () => {
  const { person, dialog, pages } = await bothWrite();
  await person.click(dialog.getByRole("button", { name: "Keep mine" }));
  await waitFor(() => expect(pages[0]).toMatchObject({ title: "Mine", version: 3 }));
});

test("the other version can be taken, and one's own comes back by a click", async () => {
  const { person, dialog } = await bothWrite();
  await person.click(dialog.getByRole("button", { name: "Take theirs" }));
  expect(await screen.findByLabelText("Title")).toHaveValue("Theirs");
  await person.click(screen.getByRole("button", { name: "Bring it back" }));
  expect(screen.getByLabelText("Title")).toHaveValue("Mine");
});

test("unsaved work is not left without a question", async () => {
  const { person, router } = visitWith([{ ...page }], `/o/acme/pages/${page.id}`);
  await person.type(await screen.findByLabelText("Title"), "!");
  await person.click(screen.getByRole("link", { name: "Overview" }));
  const dialog = within(await screen.findByRole("dialog"));
  await person.click(dialog.getByRole("button", { name: "Cancel" }));
  expect(router.state.location.pathname).toContain(page.id);
  expect(screen.getByLabelText("Title")).toHaveValue("Welcome!");
});
