import { nanoid } from "nanoid";
import type { Middleware } from "openapi-fetch";

const unsafe = new Set(["POST", "PUT", "PATCH", "DELETE"]);
/** Operations of strangers; the server keeps no keys for them. */
const ofStrangers = /^\/api\/auth\/(signup|login|verify-email|forgot-password|reset-password)$/;

/** Requests whose outcome is not known, by what they ask for. */
const unanswered = new Map<string, string>();
const prints = new WeakMap<Request, string>();

/**
 * Gives every change an Idempotency-Key, and the same one again when the same change is sent again
 * because no answer came: a second click after a lost connection makes no second page.
 */
export const intents: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (!unsafe.has(request.method) || ofStrangers.test(schemaPath)) return;
    const print = await printOf(request);
    const key = unanswered.get(print) ?? nanoid();
    unanswered.set(print, key);
    request.headers.set("Idempotency-Key", key);
    prints.set(request, print);
  },
  onResponse({ request, response }) {
    const print = prints.get(request);
    if (print !== undefined && response.status < 500) unanswered.delete(print);
  },
};

async function printOf(request: Request): Promise<string> {
  const organization = request.headers.get("X-Organization-Id") ?? "";
  const body = await request.clone().text();
  return [request.method, request.url, organization, body].join("\n");
}
