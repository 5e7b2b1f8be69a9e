import createClient from "openapi-fetch";
import { Failure, failureOf } from "#api/failure.ts";
import { intents } from "#api/intents.ts";
import type { operations, paths } from "#api/schema.d.ts";

/** The only way to the server. Cookies ride along, since the origin is the same. */
export const client = createClient<paths>({
  baseUrl: globalThis.location?.origin ?? "",
  fetch: (request) => globalThis.fetch(request),
});
client.use(intents);

type Outcome<Data> = Promise<{ data?: Data; error?: unknown; response: Response }>;

/** The data of an answer, or the failure that it stands for, thrown. */
export async function answer<Data>(outcome: Outcome<Data>): Promise<Data> {
  const { data, error, response } = await reach(outcome);
  if (!response.ok) throw failureOf(response, error);
  return data as Data;
}

async function reach<Data>(outcome: Outcome<Data>) {
  try {
    return await outcome;
  } catch (thrown) {
    if (thrown instanceof DOMException && thrown.name === "AbortError") throw thrown;
    const message = thrown instanceof Error ? thrown.message : String(thrown);
    throw new Failure({ code: "UNREACHABLE", status: 0, message });
  }
}

/** Names the organization of the address, so that two tabs never mix theirs up. */
export function inOrganization(id: string): { "X-Organization-Id": string } {
  return { "X-Organization-Id": id };
}

type Json<Part> = Part extends { content: { "application/json": infer Body } } ? Body : never;
type Good = 200 | 201 | 202;

/** What an operation answers when it works. */
export type Answer<Name extends keyof operations> = Json<
  operations[Name]["responses"][keyof operations[Name]["responses"] & Good]
>;
/** What an operation takes as its body. */
export type Body<Name extends keyof operations> = Json<
  NonNullable<operations[Name]["requestBody"]>
>;
/** One object of what a list operation answers. */
export type Item<Name extends keyof operations> =
  Answer<Name> extends { data: (infer Row)[] } ? Row : never;
