import { createRoute, redirect } from "@tanstack/react-router";
import { sessionOptions } from "#api/session.ts";
import { hints } from "#lib/hints.ts";
import { rootRoute } from "#routes/root.tsx";

/** The frame of sign-in, sign-up and the like: who is signed in already has no business here. */
export const strangerRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "stranger",
  validateSearch: (search: Record<string, unknown>): { redirect?: string | undefined } => ({
    redirect: isInside(search["redirect"]) ? search["redirect"] : undefined,
  }),
  beforeLoad: async ({ context, search }) => {
    if (hints.signedIn.get() === null) return;
    const session = await context.queries.ensureQueryData(sessionOptions);
    if (session) throw redirect({ href: search.redirect ?? "/" });
  },
});

/** Only addresses of this app: "//other.example" would lead away. */
function isInside(address: unknown): address is string {
  return typeof address === "string" && /^\/(?![/\\])/.test(address);
}
