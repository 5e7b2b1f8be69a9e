import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import LayoutDashboard from "lucide-react/icons/layout-dashboard";
import type { Feature } from "#lib/feature.ts";
import { organizationRoute } from "#routes/organization.tsx";
import { overviewTexts as texts } from "./texts.ts";

const home = createRoute({
  getParentRoute: () => organizationRoute,
  path: "/",
  component: lazyRouteComponent(() => import("./OverviewPage.tsx"), "OverviewPage"),
});

export const overview = {
  name: "overview",
  routes: { organization: [home] },
  navigation: [
    {
      label: () => texts.get().overview,
      icon: LayoutDashboard,
      to: (slug) => `/o/${slug}`,
      place: "main",
      order: 10,
    },
  ],
} as const satisfies Feature;
