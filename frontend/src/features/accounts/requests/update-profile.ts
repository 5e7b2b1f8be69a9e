import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, type Body, client } from "#api/client.ts";
import { refreshSession } from "#api/session.ts";
import { profileOptions } from "./get-profile.ts";

function updateProfile(body: Body<"update_profile">) {
  return answer(client.PATCH("/api/profile", { body }));
}

export function useUpdateProfile() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: updateProfile,
    onSuccess: (profile) => {
      queries.setQueryData(profileOptions.queryKey, profile);
      return refreshSession(queries);
    },
  });
}
