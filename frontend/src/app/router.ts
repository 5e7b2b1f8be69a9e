import type { QueryClient } from "@tanstack/react-query";
import { createRouter, lazyRouteComponent, type RouterHistory } from "@tanstack/react-router";
import { CrashedPage, InPageFailure, LostPage, RootFrame } from "#app/faces.tsx";
import { features } from "#app/registry.ts";
import type { Feature } from "#lib/feature.ts";
import { homeRoute } from "#routes/home.tsx";
import { organizationRoute } from "#routes/organization.tsx";
import { personRoute } from "#routes/person.tsx";
import { rootRoute } from "#routes/root.tsx";
import { settingsRoute } from "#routes/settings.tsx";
import { strangerRoute } from "#routes/stranger.tsx";

type Frame = keyof Feature["routes"];
type RouteIn<At extends Frame, Of = (typeof features)[number]> = Of extends {
  routes: Record<At, readonly (infer Route)[]>;
}
  ? Route
  : never;

/** Every route that some feature puts into a frame; their types live on in the links of the app. */
function routesIn<At extends Frame>(frame: At) {
  const all: readonly Feature[] = features;
  return all.flatMap(({ routes }) => routes[frame] ?? []) as unknown as RouteIn<At>[];
}

rootRoute.update({
  component: RootFrame,
  errorComponent: CrashedPage,
  notFoundComponent: LostPage,
});
organizationRoute.update({
  component: lazyRouteComponent(() => import("#app/shell/Shell.tsx"), "Shell"),
});

const routeTree = rootRoute.addChildren([
  ...routesIn("anyone"),
  strangerRoute.addChildren(routesIn("stranger")),
  personRoute.addChildren([
    homeRoute,
    ...routesIn("person"),
    organizationRoute.addChildren([
      ...routesIn("organization"),
      settingsRoute.addChildren(routesIn("settings")),
    ]),
  ]),
]);

export function createAppRouter(queries: QueryClient, history?: RouterHistory) {
  return createRouter({
    routeTree,
    context: { queries },
    ...(history && { history }),
    defaultPreload: "intent",
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 150,
    defaultErrorComponent: InPageFailure,
    defaultNotFoundComponent: LostPage,
    scrollRestoration: true,
    trailingSlash: "never",
  });
}

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}
