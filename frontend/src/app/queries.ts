import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { Failure } from "#api/failure.ts";

const tries = 2;

/** The memory of the app. A session that ended is noticed by whatever asked first. */
export function createQueries(onSignedOut: () => void): QueryClient {
  const onError = (thrown: unknown) => {
    if (thrown instanceof Failure && thrown.code === "UNAUTHORIZED") onSignedOut();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError }),
    mutationCache: new MutationCache({ onError }),
    defaultOptions: {
      queries: { retry: isWorthAnother, staleTime: 5_000 },
      // A change that can't be sent says so at once instead of waiting unseen for the network.
      mutations: { networkMode: "always", retry: false },
    },
  });
}

/** Only what may pass by itself: a lost connection, or a server that is being restarted. */
function isWorthAnother(count: number, thrown: unknown): boolean {
  const passing = thrown instanceof Failure && (thrown.status === 0 || thrown.status >= 502);
  return passing && count < tries;
}
