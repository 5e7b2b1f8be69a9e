import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, type Body, client } from "#api/client.ts";
import { refreshSession } from "#api/session.ts";

function createOrganization(body: Body<"create_organization">) {
  return answer(client.POST("/api/organizations", { body }));
}

/** The session lists the person's organizations, so it is asked for again before anybody goes there. */
export function useCreateOrganization() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: createOrganization,
    onSuccess: () => refreshSession(queries),
  });
}
