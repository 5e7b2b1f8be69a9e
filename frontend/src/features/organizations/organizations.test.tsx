import { screen, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { visit } from "#testing/visit.tsx";
import { anOrganization } from "#testing/world.ts";

test("a person without an organization makes one, with an address made from its name", async () => {
  const { person, router } = visit("/", (world) => {
    world.organizations = [];
  });
  await person.type(await screen.findByLabelText("Name"), "Müller & Söhne");
  expect(screen.getByLabelText("Address")).toHaveValue("mueller-soehne");
  await person.click(screen.getByRole("button", { name: "Create organization" }));
  expect(await screen.findByRole("link", { name: "Overview" })).toBeVisible();
  expect(router.state.location.pathname).toBe("/o/mueller-soehne");
});

test("an address that is taken is said at the address", async () => {
  const { person } = visit("/onboarding");
  await person.type(await screen.findByLabelText("Name"), "Acme");
  await person.click(screen.getByRole("button", { name: "Create organization" }));
  expect(await screen.findByText(/taken already/)).toBeVisible();
  expect(screen.getByLabelText("Address")).toBeInvalid();
});

test("deleting asks for the address to be typed", async () => {
  const { person } = visit("/o/acme/settings/general");
  await person.click(await screen.findByRole("button", { name: "Delete organization" }));
  const dialog = within(await screen.findByRole("dialog"));
  const confirm = dialog.getByRole("button", { name: "Delete organization" });
  expect(confirm).toBeDisabled();
  await person.type(dialog.getByLabelText("Type acme to confirm"), "acme");
  expect(confirm).toBeEnabled();
});

test("a deleted organization is brought back where the next one would be made", async () => {
  const { person, router } = visit("/o/acme/settings/general");
  await person.click(await screen.findByRole("button", { name: "Delete organization" }));
  const deletion = within(await screen.findByRole("dialog"));
  await person.type(deletion.getByLabelText("Type acme to confirm"), "acme");
  await person.click(deletion.getByRole("button", { name: "Delete organization" }));

  const recent = await screen.findByRole("region", { name: "Recently deleted" });
  expect(within(recent).getByText("Kept until Dec 6, 2026")).toBeVisible();
  await person.click(within(recent).getByRole("button", { name: "Restore Acme" }));
  const restoration = within(await screen.findByRole("dialog", { name: "Restore Acme?" }));
  await person.click(restoration.getByRole("button", { name: "Restore" }));
  expect(await screen.findByText("Acme is back.")).toBeVisible();
  expect(router.state.location.pathname).toBe("/o/acme");
});

test("without a deleted organization nothing is said of any", async () => {
  visit("/onboarding");
  expect(await screen.findByRole("link", { name: "Go back" })).toBeVisible();
  expect(screen.queryByText("Recently deleted")).not.toBeInTheDocument();
});

test("what somebody else brought back first is said, and gone from the list", async () => {
  const { person, world } = visit("/deleted-organizations", (first) => {
    first.deleted = [anOrganization({})];
  });
  await person.click(await screen.findByRole("button", { name: "Restore Acme" }));
  world.deleted = [];
  const dialog = within(await screen.findByRole("dialog"));
  await person.click(dialog.getByRole("button", { name: "Restore" }));
  expect(await dialog.findByText("We can't find that")).toBeVisible();
  await person.click(dialog.getByRole("button", { name: "Cancel" }));
  expect(await screen.findByText(/There is nothing to bring back/)).toBeVisible();
});

test("who may not change the organization sees it, but no way to change it", async () => {
  visit("/o/acme/settings/general", (world) => {
    const permissions = ["organization:read", "members:read"];
    world.organizations = [anOrganization({ role: "member", permissions })];
  });
  expect(await screen.findByLabelText("Name")).toHaveAttribute("readonly");
  expect(screen.queryByRole("button", { name: "Save changes" })).not.toBeInTheDocument();
  expect(screen.queryByText("Delete this organization")).not.toBeInTheDocument();
});

test("an organization that is not one's own looks like one that does not exist", async () => {
  visit("/o/somebody-elses");
  expect(await screen.findByText("We can't find that")).toBeVisible();
});
