import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { answer, client } from "#api/client.ts";
import { server } from "#testing/setup.ts";
import { anOrganization } from "#testing/world.ts";

const body = { name: "Acme", slug: "acme" };
const create = () => answer(client.POST("/api/organizations", { body }));

/** Answers one request after another, and notes the key of each. */
function answerWith(...answers: (() => Response)[]) {
  const keys: (string | null)[] = [];
  server.use(
    http.post("/api/organizations", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return answers.shift()?.() ?? HttpResponse.error();
    }),
  );
  return keys;
}

test("a change whose answer was lost is sent again with the same key", async () => {
  const keys = answerWith(HttpResponse.error, () => HttpResponse.json(anOrganization(body)));
  await expect(create()).rejects.toMatchObject({ code: "UNREACHABLE", status: 0 });
  await create();
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

test("a change that was answered gets a new key the next time", async () => {
  const keys = answerWith(
    () => HttpResponse.json(anOrganization(body)),
    () => HttpResponse.json(anOrganization(body)),
  );
  await create();
  await create();
  expect(keys[1]).not.toBe(keys[0]);
});
