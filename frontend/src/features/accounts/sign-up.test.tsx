import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test, vi } from "vitest";
import { failure } from "#testing/handlers.ts";
import { server } from "#testing/setup.ts";
import { visit } from "#testing/visit.tsx";

async function fillIn(person: ReturnType<typeof visit>["person"], password: string) {
  await person.type(await screen.findByLabelText("Your name"), "Ada");
  await person.type(screen.getByLabelText("Email"), "ada@example.com");
  await person.type(screen.getByLabelText("Password"), password);
  await person.click(screen.getByRole("button", { name: "Create an account" }));
}

const stranger = (world: { signedIn: boolean }) => {
  world.signedIn = false;
};

test("a stranger who signs up is told to look into the mailbox", async () => {
  const { person } = visit("/sign-up", stranger);
  await fillIn(person, "correct horse battery");
  expect(await screen.findByText(/sent a link to ada@example.com/)).toBeVisible();
});

test("the account begins in the browser's language and time zone", async () => {
  const zone = vi.spyOn(Intl.DateTimeFormat.prototype, "resolvedOptions");
  zone.mockReturnValue({ timeZone: "Asia/Kolkata" } as Intl.ResolvedDateTimeFormatOptions);
  const { person } = visit("/sign-up", stranger);
  const sent: unknown[] = [];
  server.use(
    http.post("/api/auth/signup", async ({ request }) => {
      sent.push(await request.json());
      return HttpResponse.json({ status: "accepted" }, { status: 202 });
    }),
  );
  await fillIn(person, "correct horse battery");
  await screen.findByText(/sent a link/);
  expect(sent).toMatchObject([{ locale: "en", time_zone: "Asia/Kolkata" }]);
  zone.mockRestore();
});

test("the contract's bounds are said before anything is sent", async () => {
  const { person } = visit("/sign-up", stranger);
  await fillIn(person, "short");
  expect(await screen.findByText("At least 12 characters.")).toBeVisible();
});

test("what the server says of a field stands at the field, in the reader's words", async () => {
  const { person } = visit("/sign-up", stranger);
  const detail = { field: "body.password", code: "PASSWORD_TOO_COMMON", message: "Common" };
  server.use(http.post("/api/auth/signup", () => failure(422, "VALIDATION_ERROR", [detail])));
  await fillIn(person, "password1234");
  expect(await screen.findByText(/easy to guess/)).toBeVisible();
  expect(screen.getByLabelText("Password")).toBeInvalid();
});
