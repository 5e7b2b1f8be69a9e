import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { answer, client, type Item, inOrganization } from "#api/client.ts";
import { inScopeOf } from "#api/keys.ts";
import { useOrganization } from "#routes/organization.tsx";

export type PageSummary = Item<"list_pages">;

interface Asked {
  search: string;
  cursor: string | undefined;
  signal: AbortSignal;
}

const chunk = 50;

function listPages(organizationId: string, { search, cursor, signal }: Asked) {
  const query = {
    limit: chunk,
    ...(search === "" ? {} : { search }),
    ...(cursor === undefined ? {} : { cursor }),
  };
  const headers = inOrganization(organizationId);
  return answer(client.GET("/api/pages", { params: { query }, headers, signal }));
}

export const pagesOptions = (organizationId: string, search = "") =>
  infiniteQueryOptions({
    queryKey: inScopeOf(organizationId, "pages").list({ search }),
    queryFn: ({ pageParam, signal }) =>
      listPages(organizationId, { search, cursor: pageParam, signal }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next_cursor ?? undefined,
  });

/** While the next search is on its way, the last one stays on the screen. */
export function usePages(search = "") {
  const { id } = useOrganization();
  return useInfiniteQuery({ ...pagesOptions(id, search), placeholderData: keepPreviousData });
}
