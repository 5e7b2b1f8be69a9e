import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, type Body, client } from "#api/client.ts";
import { rememberSession } from "#api/session.ts";

function logIn(body: Body<"log_in">) {
  return answer(client.POST("/api/auth/login", { body }));
}

export function useLogIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: logIn,
    onSuccess: ({ session }) => rememberSession(queries, session),
  });
}
