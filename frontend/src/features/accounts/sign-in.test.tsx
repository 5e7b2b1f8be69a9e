import { screen } from "@testing-library/react";
import { http } from "msw";
import { expect, test } from "vitest";
import { failure } from "#testing/handlers.ts";
import { server } from "#testing/setup.ts";
import { visit } from "#testing/visit.tsx";

async function signIn(person: ReturnType<typeof visit>["person"], password: string) {
  await person.type(await screen.findByLabelText("Email"), "ada@example.com");
  await person.type(screen.getByLabelText("Password"), password);
  await person.click(screen.getByRole("button", { name: "Sign in" }));
}

test("a person who signs in comes to where they wanted to go", async () => {
  const { person, router } = visit("/o/acme/audit-log", (world) => {
    world.signedIn = false;
  });
  await signIn(person, "correct horse battery");
  expect(await screen.findByRole("heading", { name: "Audit log" })).toBeVisible();
  expect(router.state.location.pathname).toBe("/o/acme/audit-log");
});

test("a wrong password is said above the form, which keeps what was typed", async () => {
  const { person } = visit("/sign-in", (world) => {
    world.signedIn = false;
  });
  await signIn(person, "wrong");
  expect(await screen.findByRole("alert")).toHaveTextContent("don't belong together");
  expect(screen.getByLabelText("Email")).toHaveValue("ada@example.com");
});

test("an empty form says what is missing at the fields, and asks nobody", async () => {
  const { person } = visit("/sign-in", (world) => {
    world.signedIn = false;
  });
  await person.click(await screen.findByRole("button", { name: "Sign in" }));
  expect(await screen.findAllByText("Please fill this in.")).toHaveLength(2);
  expect(screen.getByLabelText("Email")).toHaveFocus();
});

test("too many tries are counted down", async () => {
  const { person } = visit("/sign-in", (world) => {
    world.signedIn = false;
  });
  server.use(
    http.post("/api/auth/login", () =>
      failure(429, "RATE_LIMIT_EXCEEDED", null, { "Retry-After": "30" }),
    ),
  );
  await signIn(person, "whatever");
  expect(await screen.findByText(/Try again in (30|29) seconds/)).toBeVisible();
});

test("only an address of this app is gone back to", async () => {
  const { person, router } = visit("/sign-in?redirect=%2F%2Fevil.example", (world) => {
    world.signedIn = false;
  });
  await signIn(person, "correct horse battery");
  expect(await screen.findByRole("link", { name: "Overview" })).toBeVisible();
  expect(router.state.location.pathname).toBe("/o/acme");
});
