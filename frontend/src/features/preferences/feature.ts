import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import type { Feature } from "#lib/feature.ts";
import { rootRoute } from "#routes/root.tsx";

/** Reached from a mail, whoever is signed in. */
const unsubscribe = createRoute({
  getParentRoute: () => rootRoute,
  path: "unsubscribe",
  validateSearch: (search: Record<string, unknown>) => ({ token: String(search.token ?? "") }),
  component: lazyRouteComponent(() => import("./pages/UnsubscribePage.tsx"), "UnsubscribePage"),
});

export const preferences = {
  name: "preferences",
  routes: { anyone: [unsubscribe] },
} as const satisfies Feature;
