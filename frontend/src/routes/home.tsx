import { createRoute, redirect } from "@tanstack/react-router";
import { personRoute } from "#routes/person.tsx";

/** Leads to the organization that was active last, or to making the first one. */
export const homeRoute = createRoute({
  getParentRoute: () => personRoute,
  path: "/",
  beforeLoad: ({ context: { session } }) => {
    const organization = session.organization ?? session.organizations[0];
    if (!organization) throw redirect({ to: "/onboarding" });
    throw redirect({ to: "/o/$slug", params: { slug: organization.slug } });
  },
});
