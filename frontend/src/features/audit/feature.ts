import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import ScrollText from "lucide-react/icons/scroll-text";
import { lazy } from "react";
import { $zone } from "#lib/dates.ts";
import type { Feature } from "#lib/feature.ts";
import { organizationRoute } from "#routes/organization.tsx";
import { filtersOf, readSearch } from "./filters.ts";
import { auditLogsOptions } from "./requests/list-audit-logs.ts";
import { auditTexts as texts } from "./texts.ts";

const log = createRoute({
  getParentRoute: () => organizationRoute,
  path: "audit-log",
  validateSearch: readSearch,
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, organizationId }, deps }) =>
    void queries.prefetchInfiniteQuery(
      auditLogsOptions(organizationId, filtersOf(deps, $zone.get())),
    ),
  component: lazyRouteComponent(() => import("./pages/AuditPage.tsx"), "AuditPage"),
});

export const audit = {
  name: "audit",
  routes: { organization: [log] },
  navigation: [
    {
      label: () => texts.get().audit,
      icon: ScrollText,
      to: (slug) => `/o/${slug}/audit-log`,
      place: "main",
      order: 90,
      permission: "audit:read",
    },
  ],
  cards: [
    {
      id: "latest-activity",
      kind: "panel",
      order: 90,
      permission: "audit:read",
      component: lazy(async () => ({
        default: (await import("./parts/LatestActivity.tsx")).LatestActivity,
      })),
    },
  ],
} as const satisfies Feature;
