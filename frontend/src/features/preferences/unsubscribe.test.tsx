import { screen } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { failure } from "#testing/handlers.ts";
import { server } from "#testing/setup.ts";
import { visit } from "#testing/visit.tsx";

const stranger = (world: { signedIn: boolean }) => {
  world.signedIn = false;
};

test("whoever follows the link in a mail is asked once, and then gets no more of them", async () => {
  const tokens: (string | null)[] = [];
  server.use(
    http.post("/api/unsubscribe", ({ request }) => {
      tokens.push(new URL(request.url).searchParams.get("token"));
      return new HttpResponse(null, { status: 204 });
    }),
  );
  const { person } = visit("/unsubscribe?token=abc", stranger);
  const button = await screen.findByRole("button", { name: "Unsubscribe" });
  expect(tokens).toEqual([]);
  await person.click(button);
  expect(await screen.findByRole("heading", { name: "You are unsubscribed" })).toBeVisible();
  expect(tokens).toEqual(["abc"]);
});

test("a link that is damaged says so", async () => {
  const detail = { field: "query.token", code: "TOKEN_INVALID", message: "Damaged" };
  server.use(http.post("/api/unsubscribe", () => failure(422, "VALIDATION_ERROR", [detail])));
  const { person } = visit("/unsubscribe?token=abc", stranger);
  await person.click(await screen.findByRole("button", { name: "Unsubscribe" }));
  expect(await screen.findByRole("heading", { name: "This link is damaged" })).toBeVisible();
});
