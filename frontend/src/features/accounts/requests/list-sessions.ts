import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { answer, client, type Item } from "#api/client.ts";
import { ofPerson } from "#api/keys.ts";

export type OpenSession = Item<"list_sessions">;

function listSessions(cursor: string | undefined, signal: AbortSignal) {
  const query = cursor === undefined ? {} : { cursor };
  return answer(client.GET("/api/auth/sessions", { params: { query }, signal }));
}

export const openSessionsOptions = infiniteQueryOptions({
  queryKey: ofPerson("sessions").list(),
  queryFn: ({ pageParam, signal }) => listSessions(pageParam, signal),
  staleTime: 0,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next_cursor ?? undefined,
});

export const useOpenSessions = () => useInfiniteQuery(openSessionsOptions);
