import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, type Body, client } from "#api/client.ts";
import { forgetSession } from "#api/session.ts";

function resetPassword(body: Body<"reset_password">) {
  return answer(client.POST("/api/auth/reset-password", { body }));
}

/** A reset ends every session, also the one of this browser. */
export function useResetPassword() {
  const queries = useQueryClient();
  return useMutation({ mutationFn: resetPassword, onSuccess: () => forgetSession(queries) });
}
