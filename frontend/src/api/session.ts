import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { type Answer, answer, client } from "#api/client.ts";
import { Failure } from "#api/failure.ts";
import { ofPerson } from "#api/keys.ts";
import { hints } from "#lib/hints.ts";

export type Session = Answer<"get_session">;

/** Who is signed in; null for a stranger, which is no failure. */
export const sessionOptions = queryOptions({
  queryKey: ofPerson("session").all,
  queryFn: ({ signal }) => getSession(signal),
  staleTime: 60_000,
});

async function getSession(signal: AbortSignal): Promise<Session | null> {
  try {
    const session = await answer(client.GET("/api/auth/session", { signal }));
    hints.signedIn.set("yes");
    return session;
  } catch (failure) {
    if (failure instanceof Failure && failure.status === 401) return forgetHint();
    throw failure;
  }
}

function forgetHint(): null {
  hints.signedIn.clear();
  return null;
}

/** Takes over what signing in answered, without asking again. */
export function rememberSession(queries: QueryClient, session: Session): void {
  hints.signedIn.set("yes");
  queries.setQueryData(sessionOptions.queryKey, session);
}

/** Asks anew, since something of what the session tells was just changed. */
export function refreshSession(queries: QueryClient): Promise<Session | null> {
  return queries.fetchQuery({ ...sessionOptions, staleTime: 0 });
}

/** Leaves nothing of the person in memory. */
export function forgetSession(queries: QueryClient): void {
  forgetHint();
  queries.clear();
  queries.setQueryData(sessionOptions.queryKey, null);
}
