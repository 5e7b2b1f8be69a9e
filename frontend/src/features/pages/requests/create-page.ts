import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, type Body, client, inOrganization } from "#api/client.ts";
import { inScopeOf } from "#api/keys.ts";
import { useOrganization } from "#routes/organization.tsx";
import { pageOptions } from "./get-page.ts";

function createPage(organizationId: string, body: Body<"create_page">) {
  return answer(client.POST("/api/pages", { headers: inOrganization(organizationId), body }));
}

export function useCreatePage() {
  const { id } = useOrganization();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (body: Body<"create_page">) => createPage(id, body),
    onSuccess: (page) => {
      queries.setQueryData(pageOptions(id, page.id).queryKey, page);
      return queries.invalidateQueries({ queryKey: inScopeOf(id, "pages").lists });
    },
  });
}
