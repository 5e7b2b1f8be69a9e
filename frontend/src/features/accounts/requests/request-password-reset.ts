import { useMutation } from "@tanstack/react-query";
import { answer, type Body, client } from "#api/client.ts";

function requestPasswordReset(body: Body<"request_password_reset">) {
  return answer(client.POST("/api/auth/forgot-password", { body }));
}

export const useRequestPasswordReset = () => useMutation({ mutationFn: requestPasswordReset });
