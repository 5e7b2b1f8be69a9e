import { screen, within } from "@testing-library/react";
import { http } from "msw";
import { expect, test } from "vitest";
import { failure } from "#testing/handlers.ts";
import { server } from "#testing/setup.ts";
import { visit } from "#testing/visit.tsx";

test("the palette opens by keyboard and leads to any page", async () => {
  const { person, router } = visit("/o/acme");
  await screen.findByRole("link", { name: "Overview" });
  await person.keyboard("{Control>}k{/Control}");
  await person.type(await screen.findByPlaceholderText(/Where to/), "memb");
  await person.keyboard("{Enter}");
  expect(await screen.findByRole("heading", { name: "Members", level: 1 })).toBeVisible();
  expect(router.state.location.pathname).toBe("/o/acme/settings/members");
});

test("a session that ended leads to sign in, and back", async () => {
  const { person, router, world } = visit("/o/acme");
  await screen.findByRole("link", { name: "Overview" });
  world.signedIn = false;
  server.use(http.get("/api/auth/sessions", () => failure(401, "UNAUTHORIZED")));
  const navigation = within(screen.getByRole("navigation"));
  await person.click(navigation.getByRole("link", { name: "Security" }));
  expect(await screen.findByRole("heading", { name: "Welcome back" })).toBeVisible();
  expect(router.state.location.search).toEqual({ redirect: "/o/acme/settings/security" });
});

test("the overview greets, shows what is there, and what to do next", async () => {
  visit("/o/acme", ({ profile }) => {
    profile.time_zone = "Pacific/Chatham";
  });
  expect(await screen.findByRole("heading", { name: /Ada/, level: 1 })).toBeVisible();
  expect(await screen.findByText(/^1 of \d done$/)).toBeVisible();
  expect(await screen.findByRole("link", { name: "Check your profile" })).toBeVisible();
});
