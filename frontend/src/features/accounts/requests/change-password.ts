import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, type Body, client } from "#api/client.ts";
import { ofPerson } from "#api/keys.ts";

function changePassword(body: Body<"change_password">) {
  return answer(client.PUT("/api/auth/password", { body }));
}

/** Every other session ends with it, and the account remembers that it happened. */
export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: changePassword,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ofPerson("sessions").all }),
        queries.invalidateQueries({ queryKey: ofPerson("account-events").all }),
      ]),
  });
}
