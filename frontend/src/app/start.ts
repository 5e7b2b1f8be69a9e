import type { RouterHistory } from "@tanstack/react-router";
import { forgetSession } from "#api/session.ts";
import { createQueries } from "#app/queries.ts";
import { createAppRouter } from "#app/router.ts";

/** Puts memory and addresses together: who is signed out goes to sign in, and comes back after. */
export function start(history?: RouterHistory) {
  const queries = createQueries(() => {
    forgetSession(queries);
    void router.invalidate();
  });
  const router = createAppRouter(queries, history);
  return { queries, router };
}
