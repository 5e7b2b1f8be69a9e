import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import ArchiveRestore from "lucide-react/icons/archive-restore";
import Building2 from "lucide-react/icons/building-2";
import Plus from "lucide-react/icons/plus";
import Users from "lucide-react/icons/users";
import { lazy } from "react";
import type { Feature } from "#lib/feature.ts";
import { personRoute } from "#routes/person.tsx";
import { settingsRoute } from "#routes/settings.tsx";
import { deletedOrganizationsOptions } from "./requests/list-deleted-organizations.ts";
import { membersOptions } from "./requests/list-members.ts";
import { organizationsTexts as texts } from "./texts.ts";

const onboarding = createRoute({
  getParentRoute: () => personRoute,
  path: "onboarding",
  component: lazyRouteComponent(() => import("./pages/OnboardingPage.tsx"), "OnboardingPage"),
});

const deleted = createRoute({
  getParentRoute: () => personRoute,
  path: "deleted-organizations",
  loader: ({ context: { queries } }) =>
    void queries.prefetchInfiniteQuery(deletedOrganizationsOptions),
  component: lazyRouteComponent(
    () => import("./pages/DeletedOrganizationsPage.tsx"),
    "DeletedOrganizationsPage",
  ),
});

const general = createRoute({
  getParentRoute: () => settingsRoute,
  path: "general",
  component: lazyRouteComponent(() => import("./pages/GeneralPage.tsx"), "GeneralPage"),
});

const members = createRoute({
  getParentRoute: () => settingsRoute,
  path: "members",
  loader: ({ context: { queries, organizationId } }) =>
    void queries.prefetchInfiniteQuery(membersOptions(organizationId)),
  component: lazyRouteComponent(() => import("./pages/MembersPage.tsx"), "MembersPage"),
});

export const organizations = {
  name: "organizations",
  routes: {
    person: [onboarding, deleted],
    settings: [general, members],
  },
  navigation: [
    {
      label: () => texts.get().general,
      icon: Building2,
      to: (slug) => `/o/${slug}/settings/general`,
      place: "organization",
      order: 10,
      permission: "organization:read",
    },
    {
      label: () => texts.get().members,
      icon: Users,
      to: (slug) => `/o/${slug}/settings/members`,
      place: "organization",
      order: 20,
      permission: "members:read",
    },
  ],
  commands: [
    {
      id: "new-organization",
      label: () => texts.get().newOrganization,
      icon: Plus,
      to: () => "/onboarding",
    },
    {
      id: "deleted-organizations",
      label: () => texts.get().recentlyDeleted,
      icon: ArchiveRestore,
      to: () => "/deleted-organizations",
    },
  ],
  cards: [
    {
      id: "members",
      kind: "figure",
      order: 20,
      permission: "members:read",
      component: lazy(async () => ({
        default: (await import("./parts/MembersFigure.tsx")).MembersFigure,
      })),
    },
  ],
  steps: [
    {
      id: "organization",
      order: 10,
      title: () => texts.get().stepCreate,
      description: () => texts.get().stepCreateText,
      to: (slug) => `/o/${slug}/settings/general`,
      isDone: () => Promise.resolve(true),
    },
  ],
  actions: {
    "organization.created": () => texts.get().createdAction,
    "organization.updated": () => texts.get().updatedAction,
    "organization.deleted": () => texts.get().deletedAction,
    "organization.restored": () => texts.get().restoredAction,
    "member.added": () => texts.get().memberAddedAction,
  },
  subjects: {
    organization: (slug) => `/o/${slug}/settings/general`,
  },
} as const satisfies Feature;
