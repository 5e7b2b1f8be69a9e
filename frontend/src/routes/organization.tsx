import { queryOptions, useSuspenseQuery } from "@tanstack/react-query";
import { createRoute, notFound, redirect } from "@tanstack/react-router";
import { type Answer, answer, client } from "#api/client.ts";
import { inScopeOf } from "#api/keys.ts";
import { type Session, sessionOptions } from "#api/session.ts";
import { personRoute } from "#routes/person.tsx";

/** The organization of the address, and what the person may do in it. */
export type Membership = Pick<
  Answer<"get_organization">,
  "id" | "name" | "slug" | "role" | "permissions"
>;

export const membershipOptions = (id: string) =>
  queryOptions({
    queryKey: inScopeOf(id, "organizations").one(id),
    queryFn: ({ signal }): Promise<Membership> => getOrganization(id, signal),
    staleTime: 60_000,
  });

function getOrganization(id: string, signal: AbortSignal) {
  const params = { path: { organization_id: id } };
  return answer(client.GET("/api/organizations/{organization_id}", { params, signal }));
}

/** The frame of all work: the address names the organization, and one that is not the person's is not found. */
export const organizationRoute = createRoute({
  getParentRoute: () => personRoute,
  path: "o/$slug",
  beforeLoad: async ({ context: { queries }, params }) => {
    const session = await queries.ensureQueryData(sessionOptions);
    const organization = session?.organizations.find(({ slug }) => slug === params.slug);
    if (!session || !organization) throw await whereIs(params.slug);
    await queries.ensureQueryData({
      ...membershipOptions(organization.id),
      ...known(session, organization.id),
    });
    return { organizationId: organization.id };
  },
});

/** An organization that was renamed is still found under its old address; any other is not there for us. */
async function whereIs(slug: string) {
  const params = { query: { slug } };
  const found = await answer(client.GET("/api/organizations", { params })).catch(() => null);
  const [renamed] = found?.data ?? [];
  if (!renamed || renamed.slug === slug) return notFound();
  return redirect({ to: "/o/$slug", params: { slug: renamed.slug }, replace: true });
}

/** The session already tells everything about its active organization. */
function known(session: Session, id: string): { initialData?: Membership } {
  return session.organization?.id === id ? { initialData: session.organization } : {};
}

export function useOrganization(): Membership {
  const id = organizationRoute.useRouteContext({ select: (context) => context.organizationId });
  return useSuspenseQuery(membershipOptions(id)).data;
}

/** Whether the person may do something here; what they may not do is not offered. */
export function useMay(): (permission: string | undefined) => boolean {
  const { permissions } = useOrganization();
  return (permission) => permission === undefined || permissions.includes(permission);
}
