import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { visit } from "#testing/visit.tsx";
import { aSession } from "#testing/world.ts";

test("a session that one does not know can be ended, one's own can't", async () => {
  const { person, world } = visit("/o/acme/settings/security", ({ sessions }) => {
    sessions.push(aSession({ device: "Safari on iPhone" }));
  });
  const list = await screen.findByRole("list", { name: "Where you are signed in" });
  expect(within(list).getByText("This device")).toBeVisible();
  await person.click(within(list).getByRole("button", { name: "Sign out Safari on iPhone" }));
  await waitFor(() => expect(world.sessions).toHaveLength(1));
  expect(screen.queryByText("Safari on iPhone")).not.toBeInTheDocument();
});

test("the app speaks the language of the profile as soon as it is saved", async () => {
  const { person } = visit("/o/acme/settings/profile");
  await person.click(await screen.findByRole("combobox", { name: "Language" }));
  await person.click(await screen.findByRole("option", { name: "Deutsch", hidden: true }));
  await person.click(screen.getByRole("button", { name: "Save changes" }));
  expect(await screen.findByRole("heading", { name: "Profil", level: 1 })).toBeVisible();
});
