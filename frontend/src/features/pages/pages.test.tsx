import { screen, waitFor, within } from "@testing-library/react";
import { http } from "msw";
import { expect, test } from "vitest";
import { failure } from "#testing/handlers.ts";
import { server } from "#testing/setup.ts";
import { anOrganization } from "#testing/world.ts";
import { aPage, visitWith } from "./pretended.ts";
import type { Page } from "./requests/get-page.ts";

test("an organization without pages is told how to begin", async () => {
  visitWith([], "/o/acme/pages");
  expect(await screen.findByText("Write your first page")).toBeVisible();
  expect(screen.getByRole("link", { name: "New page" })).toBeVisible();
});

test("a reader is not offered what they may not do", async () => {
  visitWith([], "/o/acme/pages", (world) => {
    world.organizations = [anOrganization({ role: "viewer", permissions: ["pages:read"] })];
  });
  expect(await screen.findByText("Write your first page")).toBeVisible();
  expect(screen.queryByRole("link", { name: "New page" })).not.toBeInTheDocument();
  expect(screen.queryByRole("link", { name: "Audit log" })).not.toBeInTheDocument();
});

test("pages are found by their title, and the search stands in the address", async () => {
  const { person, router } = visitWith(
    [aPage({ title: "Welcome" }), aPage({ title: "Prices" })],
    "/o/acme/pages",
  );
  await person.type(await screen.findByRole("searchbox"), "Pri");
  await waitFor(() => expect(screen.queryByText("Welcome")).not.toBeInTheDocument());
  expect(screen.getByText("Prices")).toBeVisible();
  expect(router.state.location.search).toEqual({ search: "Pri" });
});

test("a list that fails says so, and comes back when it is asked again", async () => {
  const { person } = visitWith([aPage({ title: "Welcome" })], "/o/acme/pages");
  server.use(http.get("/api/pages", () => failure(500, "INTERNAL_ERROR"), { once: true }));
  expect(await screen.findByText(/request-1/)).toBeVisible();
  await person.click(screen.getByRole("button", { name: "Try again" }));
  expect(await screen.findByText("Welcome")).toBeVisible();
});

test("a new page is written with blocks, saved, and stays open", async () => {
  const pages: Page[] = [];
  const { person, router } = visitWith(pages, "/o/acme/pages/new");
  await person.type(await screen.findByLabelText("Title"), "Our story");
  const bar = screen.getByRole("group", { name: "Add a block" });
  await person.click(within(bar).getByRole("button", { name: "Text" }));
  await person.keyboard("It began");
  await person.click(screen.getByRole("button", { name: "Save page" }));
  await waitFor(() => expect(pages).toHaveLength(1));
  expect(pages[0]).toMatchObject({ title: "Our story", slug: "our-story" });
  expect(pages[0]?.blocks[0]).toMatchObject({ type: "text", text: "It began" });
  await waitFor(() => expect(router.state.location.pathname).toContain(`/${pages[0]?.id}`));
});

test("a block without an address is marked, and nothing is sent", async () => {
  const pages: Page[] = [];
  const { person } = visitWith(pages, "/o/acme/pages/new");
  await person.type(await screen.findByLabelText("Title"), "Our story");
  await person.click(screen.getByRole("button", { name: "Picture" }));
  await person.click(screen.getByRole("button", { name: "Save page" }));
  expect(await screen.findByText(/Some blocks are not complete/)).toBeVisible();
  expect(screen.getByLabelText("Address of the picture")).toBeInvalid();
  expect(pages).toHaveLength(0);
});

test("writing a first page is one of the first steps", async () => {
  const { person, router } = visitWith([], "/o/acme");
  await person.click(await screen.findByRole("link", { name: "Write your first page" }));
  await waitFor(() => expect(router.state.location.pathname).toBe("/o/acme/pages/new"));
});
