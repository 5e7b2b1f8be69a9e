import { queryOptions, useQuery } from "@tanstack/react-query";
import { type Answer, answer, client } from "#api/client.ts";
import { ofPerson } from "#api/keys.ts";

export type Profile = Answer<"get_profile">;

function getProfile(signal: AbortSignal) {
  return answer(client.GET("/api/profile", { signal }));
}

export const profileOptions = queryOptions({
  queryKey: ofPerson("profile").all,
  queryFn: ({ signal }) => getProfile(signal),
  staleTime: 300_000,
});

export const useProfile = () => useQuery(profileOptions);
