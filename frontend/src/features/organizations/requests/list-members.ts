import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { answer, client, type Item, inOrganization } from "#api/client.ts";
import { inScopeOf } from "#api/keys.ts";
import { useOrganization } from "#routes/organization.tsx";

export type Member = Item<"list_members">;

const chunk = 50;

function listMembers(organizationId: string, cursor: string | undefined, signal: AbortSignal) {
  const query = { limit: chunk, ...(cursor === undefined ? {} : { cursor }) };
  const headers = inOrganization(organizationId);
  return answer(client.GET("/api/members", { params: { query }, headers, signal }));
}

export const membersOptions = (organizationId: string) =>
  infiniteQueryOptions({
    queryKey: inScopeOf(organizationId, "members").list(),
    queryFn: ({ pageParam, signal }) => listMembers(organizationId, pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  });

export function useMembers() {
  return useInfiniteQuery(membersOptions(useOrganization().id));
}
