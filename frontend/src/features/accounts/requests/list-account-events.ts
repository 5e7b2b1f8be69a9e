import { infiniteQueryOptions, useInfiniteQuery } from "@tanstack/react-query";
import { answer, client } from "#api/client.ts";
import { ofPerson } from "#api/keys.ts";

function listAccountEvents(cursor: string | undefined, signal: AbortSignal) {
  const query = cursor === undefined ? {} : { cursor };
  return answer(client.GET("/api/account-events", { params: { query }, signal }));
}

export const accountEventsOptions = infiniteQueryOptions({
  queryKey: ofPerson("account-events").list(),
  queryFn: ({ pageParam, signal }) => listAccountEvents(pageParam, signal),
  staleTime: 0,
  initialPageParam: undefined as string | undefined,
  getNextPageParam: (last) => last.next_cursor ?? undefined,
});

export const useAccountEvents = () => useInfiniteQuery(accountEventsOptions);
