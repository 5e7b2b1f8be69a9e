import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext } from "@tanstack/react-router";

/** The root of every address; what it shows is put on it by the app. */
export const rootRoute = createRootRouteWithContext<{ queries: QueryClient }>()();
