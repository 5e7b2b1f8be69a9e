import { HttpResponse, http } from "msw";
import type { Answer, Body } from "#api/client.ts";
import { anOrganization, type World } from "#testing/world.ts";

type Detail = { field: string; code: string; message: string };

/** An answer in the one error shape of the contract. */
export function failure(
  status: number,
  code: string,
  details: Detail[] | null = null,
  headers = {},
) {
  const error = { code, message: `${code} in English`, details, request_id: "request-1" };
  return HttpResponse.json({ error }, { status, headers });
}

/** A list that ends with its first chunk. */
export const list = (data: unknown[]) => HttpResponse.json({ data, next_cursor: null });
const nothing = () => new HttpResponse(null, { status: 204 });

/** A server that keeps the contract's shapes and a small part of its rules. */
export function handlersOf(world: World) {
  return [...accountHandlers(world), ...organizationHandlers(world)];
}

/** Takes a thing from one list to another; nothing when it is not there. */
function move<Thing extends { id: string }>(from: Thing[], to: Thing[], id: unknown) {
  const [found] = from.splice(from.findIndex((thing) => thing.id === id) >>> 0, 1);
  if (found) to.push(found);
  return found;
}

function asDeleted({ id, name, slug }: World["deleted"][number]) {
  const [deleted_at, purge_after] = ["2026-11-22T12:00:00Z", "2026-12-06T12:00:00Z"];
  return { id, name, slug, deleted_at, purge_after };
}

function sessionOf(world: World): Answer<"get_session"> {
  const { user, organizations } = world;
  const expires_at = "2027-01-01T00:00:00.000000Z";
  return { user, organization: organizations[0] ?? null, organizations, expires_at };
}

function accountHandlers(world: World) {
  return [
    http.get("/api/auth/session", () =>
      world.signedIn ? HttpResponse.json(sessionOf(world)) : failure(401, "UNAUTHORIZED"),
    ),
    http.post<never, Body<"log_in">>("/api/auth/login", async ({ request }) => {
      const { password } = await request.json();
      if (password !== world.password) return failure(401, "INVALID_CREDENTIALS");
      world.signedIn = true;
      return HttpResponse.json({ status: "authenticated", session: sessionOf(world) });
    }),
    http.post("/api/auth/signup", () => HttpResponse.json({ status: "accepted" }, { status: 202 })),
    http.get("/api/profile", () => HttpResponse.json(world.profile)),
    http.patch<never, Body<"update_profile">>("/api/profile", async ({ request }) => {
      Object.assign(world.profile, await request.json());
      return HttpResponse.json(world.profile);
    }),
    http.get("/api/auth/sessions", () => list(world.sessions)),
    http.delete("/api/auth/sessions/:id", ({ params }) => {
      world.sessions = world.sessions.filter(({ id }) => id !== params["id"]);
      return nothing();
    }),
    http.get("/api/account-events", () => list(world.events)),
    http.put("/api/auth/session/organization", () => HttpResponse.json(sessionOf(world))),
  ];
}

function organizationHandlers(world: World) {
  return [
    http.get("/api/organizations", () => list([])),
    http.post<never, Body<"create_organization">>("/api/organizations", async ({ request }) => {
      const { name, slug = "made-up" } = await request.json();
      if (world.organizations.some((known) => known.slug === slug))
        return failure(409, "SLUG_TAKEN");
      const made = anOrganization({ id: crypto.randomUUID(), name, slug });
      world.organizations.push(made);
      return HttpResponse.json(made, { status: 201 });
    }),
    http.get("/api/organizations/:id", ({ params }) => {
      const found = world.organizations.find(({ id }) => id === params["id"]);
      return found ? HttpResponse.json(found) : failure(404, "NOT_FOUND");
    }),
    http.delete("/api/organizations/:id", ({ params }) => {
      const gone = move(world.organizations, world.deleted, params["id"]);
      return gone ? nothing() : failure(404, "NOT_FOUND");
    }),
    http.get("/api/deleted-organizations", () => list(world.deleted.map(asDeleted))),
    http.post("/api/organizations/:id/restoration", ({ params }) => {
      const back = move(world.deleted, world.organizations, params["id"]);
      return back ? HttpResponse.json(back) : failure(404, "NOT_FOUND");
    }),
    http.get("/api/members", () => list(world.members)),
    http.get("/api/audit-logs", ({ request }) => {
      const action = new URL(request.url).searchParams.get("action");
      return list(world.logs.filter((log) => action === null || log.action === action));
    }),
  ];
}
