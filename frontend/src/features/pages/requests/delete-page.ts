import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client, inOrganization } from "#api/client.ts";
import { inScopeOf } from "#api/keys.ts";
import { useOrganization } from "#routes/organization.tsx";
import { pageOptions } from "./get-page.ts";

function deletePage(organizationId: string, id: string) {
  const params = { path: { page_id: id } };
  const headers = inOrganization(organizationId);
  return answer(client.DELETE("/api/pages/{page_id}", { params, headers }));
}

export function useDeletePage(pageId: string) {
  const { id } = useOrganization();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => deletePage(id, pageId),
    onSuccess: () => {
      queries.removeQueries(pageOptions(id, pageId));
      return queries.invalidateQueries({ queryKey: inScopeOf(id, "pages").lists });
    },
  });
}
