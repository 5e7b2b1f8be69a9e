import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client } from "#api/client.ts";
import { forgetSession } from "#api/session.ts";

function logOut() {
  return answer(client.POST("/api/auth/logout"));
}

/** Leaves through the front door: a fresh document keeps nothing of the person. */
export function useLogOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: logOut,
    onSuccess: () => {
      forgetSession(queries);
      window.location.assign("/");
    },
  });
}
