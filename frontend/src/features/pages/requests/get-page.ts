import { queryOptions } from "@tanstack/react-query";
import { type Answer, answer, client, inOrganization } from "#api/client.ts";
import { inScopeOf } from "#api/keys.ts";

export type Page = Answer<"get_page">;
export type Block = Page["blocks"][number];

export function getPage(organizationId: string, id: string, signal?: AbortSignal) {
  const params = { path: { page_id: id } };
  const headers = inOrganization(organizationId);
  return answer(client.GET("/api/pages/{page_id}", { params, headers, signal: signal ?? null }));
}

export const pageOptions = (organizationId: string, id: string) =>
  queryOptions({
    queryKey: inScopeOf(organizationId, "pages").one(id),
    queryFn: ({ signal }) => getPage(organizationId, id, signal),
  });
