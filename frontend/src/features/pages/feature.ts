import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import FilePlus from "lucide-react/icons/file-plus";
import FileText from "lucide-react/icons/file-text";
import { lazy } from "react";
import type { Feature } from "#lib/feature.ts";
import { organizationRoute } from "#routes/organization.tsx";
import { pageOptions } from "./requests/get-page.ts";
import { pagesOptions } from "./requests/list-pages.ts";
import { pagesTexts as texts } from "./texts.ts";

/** What the overview has just asked for is not asked for again. */
const staleTime = 10_000;

const list = createRoute({
  getParentRoute: () => organizationRoute,
  path: "pages",
  validateSearch: ({ search = "" }: Record<string, unknown>): { search?: string | undefined } => ({
    search: String(search) || undefined,
  }),
  loaderDeps: ({ search }) => search,
  loader: ({ context: { queries, organizationId }, deps: { search } }) =>
    void queries.prefetchInfiniteQuery(pagesOptions(organizationId, search)),
  component: lazyRouteComponent(() => import("./pages/PagesPage.tsx"), "PagesPage"),
});

const create = createRoute({
  getParentRoute: () => organizationRoute,
  path: "pages/new",
  component: lazyRouteComponent(() => import("./pages/NewPagePage.tsx"), "NewPagePage"),
});

const edit = createRoute({
  getParentRoute: () => organizationRoute,
  path: "pages/$pageId",
  loader: ({ context: { queries, organizationId }, params: { pageId } }) =>
    queries.fetchQuery(pageOptions(organizationId, pageId)),
  component: lazyRouteComponent(() => import("./pages/PagePage.tsx"), "PagePage"),
});

export const pages = {
  name: "pages",
  routes: { organization: [list, create, edit] },
  navigation: [
    {
      label: () => texts.get().pages,
      icon: FileText,
      to: (slug) => `/o/${slug}/pages`,
      place: "main",
      order: 20,
      permission: "pages:read",
    },
  ],
  commands: [
    {
      id: "new-page",
      label: () => texts.get().newPage,
      icon: FilePlus,
      to: (slug) => `/o/${slug}/pages/new`,
      permission: "pages:create",
    },
  ],
  cards: [
    {
      id: "pages",
      kind: "figure",
      order: 10,
      permission: "pages:read",
      component: lazy(async () => ({
        default: (await import("./parts/PagesFigure.tsx")).PagesFigure,
      })),
    },
    {
      id: "recent-pages",
      kind: "panel",
      order: 10,
      permission: "pages:read",
      component: lazy(async () => ({
        default: (await import("./parts/RecentPages.tsx")).RecentPages,
      })),
    },
  ],
  steps: [
    {
      id: "first-page",
      order: 30,
      title: () => texts.get().stepFirst,
      description: () => texts.get().stepFirstText,
      to: (slug) => `/o/${slug}/pages/new`,
      permission: "pages:create",
      isDone: async (queries, organizationId) => {
        const known = await queries.fetchInfiniteQuery({
          ...pagesOptions(organizationId),
          staleTime,
        });
        return known.pages.some((chunk) => chunk.data.length > 0);
      },
    },
  ],
  actions: {
    "page.created": () => texts.get().createdAction,
    "page.updated": () => texts.get().updatedAction,
    "page.deleted": () => texts.get().deletedAction,
  },
  subjects: {
    page: (slug, id) => `/o/${slug}/pages/${id}`,
  },
} as const satisfies Feature;
