import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, type Body, client, inOrganization } from "#api/client.ts";
import { inScopeOf } from "#api/keys.ts";
import { useOrganization } from "#routes/organization.tsx";
import { pageOptions } from "./get-page.ts";

function updatePage(organizationId: string, id: string, body: Body<"update_page">) {
  const params = { path: { page_id: id } };
  const headers = inOrganization(organizationId);
  return answer(client.PATCH("/api/pages/{page_id}", { params, headers, body }));
}

/** The server takes it only on top of the version that it was written on. */
export function useUpdatePage(pageId: string) {
  const { id } = useOrganization();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<"update_page">) => updatePage(id, pageId, body),
    onSuccess: (page) => {
      queries.setQueryData(pageOptions(id, pageId).queryKey, page);
      return queries.invalidateQueries({ queryKey: inScopeOf(id, "pages").lists });
    },
  });
}
