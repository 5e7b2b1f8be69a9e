import { createRoute, redirect } from "@tanstack/react-router";
import { sessionOptions } from "#api/session.ts";
import { rootRoute } from "#routes/root.tsx";

/** The frame of everything that needs a signed-in person; strangers sign in first and come back. */
export const personRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: "person",
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionOptions);
    if (session) return { session };
    const back = location.href === "/" ? {} : { redirect: location.href };
    throw redirect({ to: "/sign-in", search: back });
  },
});
