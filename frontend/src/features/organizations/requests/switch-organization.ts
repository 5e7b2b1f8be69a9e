import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client } from "#api/client.ts";
import { rememberSession } from "#api/session.ts";

function switchOrganization(organizationId: string) {
  const body = { organization_id: organizationId };
  return answer(client.PUT("/api/auth/session/organization", { body }));
}

/** Remembers where the person wants to start next time; the address alone decides where they are now. */
export function useSwitchOrganization() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: switchOrganization,
    onSuccess: (session) => rememberSession(queries, session),
  });
}
