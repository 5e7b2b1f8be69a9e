import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client } from "#api/client.ts";
import { refreshSession } from "#api/session.ts";
import { deletedOrganizationsOptions } from "./list-deleted-organizations.ts";

function deleteOrganization(id: string, confirmation: string) {
  const params = { path: { organization_id: id }, query: { confirmation } };
  return answer(client.DELETE("/api/organizations/{organization_id}", { params }));
}

export function useDeleteOrganization(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (confirmation: string) => deleteOrganization(id, confirmation),
    onSuccess: async () => {
      void queries.invalidateQueries({ queryKey: deletedOrganizationsOptions.queryKey });
      await refreshSession(queries);
    },
  });
}
