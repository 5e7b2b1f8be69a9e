import { HttpResponse, http } from "msw";
import { expect, test } from "vitest";
import { answer, client } from "#api/client.ts";
import { server } from "#testing/setup.ts";
import { aPage } from "#testing/world.ts";

const body = { title: "Welcome", slug: "welcome", blocks: [] };
const create = () => answer(client.POST("/api/pages", { body }));

/** Answers one request after another, and notes the key of each. */
function answerWith(...answers: (() => Response)[]) {
  const keys: (string | null)[] = [];
  server.use(
    http.post("/api/pages", ({ request }) => {
      keys.push(request.headers.get("Idempotency-Key"));
      return answers.shift()?.() ?? HttpResponse.error();
    }),
  );
  return keys;
}

test("a change whose answer was lost is sent again with the same key", async () => {
  const keys = answerWith(HttpResponse.error, () => HttpResponse.json(aPage(body)));
  await expect(create()).rejects.toMatchObject({ code: "UNREACHABLE", status: 0 });
  await create();
  expect(keys[0]).toBeTruthy();
  expect(keys[1]).toBe(keys[0]);
});

test("a change that was answered gets a new key the next time", async () => {
  const keys = answerWith(
    () => HttpResponse.json(aPage(body)),
    () => HttpResponse.json(aPage(body)),
  );
  await create();
  await create();
  expect(keys[1]).not.toBe(keys[0]);
});
