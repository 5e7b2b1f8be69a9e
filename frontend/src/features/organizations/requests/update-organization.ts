import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, type Body, client } from "#api/client.ts";
import { refreshSession } from "#api/session.ts";
import { membershipOptions } from "#routes/organization.tsx";

function updateOrganization(id: string, body: Body<"update_organization">) {
  const params = { path: { organization_id: id } };
  return answer(client.PATCH("/api/organizations/{organization_id}", { params, body }));
}

export function useUpdateOrganization(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<"update_organization">) => updateOrganization(id, body),
    onSuccess: async (organization) => {
      await refreshSession(queries);
      queries.setQueryData(membershipOptions(id).queryKey, organization);
    },
  });
}
