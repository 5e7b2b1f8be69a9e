import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { answer, client, type Item } from "#api/client.ts";
import { ofPerson } from "#api/keys.ts";

export type DeletedOrganization = Item<"list_deleted_organizations">;

function listDeletedOrganizations(cursor: string | undefined, signal: AbortSignal) {
  const query = cursor === undefined ? {} : { cursor };
  return answer(client.GET("/api/deleted-organizations", { params: { query }, signal }));
}

export const deletedOrganizationsOptions = infiniteQueryOptions({
  queryKey: ofPerson("deleted-organizations").list(),
  queryFn: ({ pageParam, signal }) => listDeletedOrganizations(pageParam, signal),
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next_cursor ?? undefined,
});

export const useDeletedOrganizations = () => useInfiniteQuery(deletedOrganizationsOptions);

/** Whether there is anything to bring back; unknown is no. */
export function useAnyDeleted(): boolean {
  return Boolean(useDeletedOrganizations().data?.pages[0]?.data.length);
}
