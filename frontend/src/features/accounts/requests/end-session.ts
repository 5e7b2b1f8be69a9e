import { useMutation, useQueryClient } from "@tanstack/react-query";
import { answer, client } from "#api/client.ts";
import { ofPerson } from "#api/keys.ts";
import { notifyFailure } from "#components/notify.ts";
import { openSessionsOptions } from "./list-sessions.ts";

function endSession(id: string) {
  const params = { path: { session_id: id } };
  return answer(client.DELETE("/api/auth/sessions/{session_id}", { params }));
}

/** The line goes at once; if the server refuses, it comes back with the list. */
export function useEndSession() {
  const queries = useQueryClient();
  const { queryKey } = openSessionsOptions;
  return useMutation({
    mutationFn: endSession,
    onMutate: async (id) => {
      await queries.cancelQueries({ queryKey });
      queries.setQueryData(
        queryKey,
        (known) => known && { ...known, pages: known.pages.map((chunk) => without(chunk, id)) },
      );
    },
    onError: notifyFailure,
    onSettled: () => queries.invalidateQueries({ queryKey: ofPerson("sessions").all }),
  });
}

function without<Chunk extends { data: { id: string }[] }>(chunk: Chunk, id: string): Chunk {
  return { ...chunk, data: chunk.data.filter((session) => session.id !== id) };
}
