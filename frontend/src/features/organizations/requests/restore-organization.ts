import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client } from "#api/client.ts";
import { refreshSession } from "#api/session.ts";
import { deletedOrganizationsOptions } from "./list-deleted-organizations.ts";

function restoreOrganization(id: string) {
  const params = { path: { organization_id: id } };
  return answer(client.POST("/api/organizations/{organization_id}/restoration", { params }));
}

/** The list is asked for anew even when it fails: somebody else may have been faster. */
export function useRestoreOrganization() {
  const queries = useQueryClient();
  const { queryKey } = deletedOrganizationsOptions;
  return useMutation({
    mutationFn: restoreOrganization,
    onSuccess: () => refreshSession(queries),
    onSettled: () => queries.invalidateQueries({ queryKey }),
  });
}
