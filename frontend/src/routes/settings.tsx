import { createRoute } from "@tanstack/react-router";
import { organizationRoute } from "#routes/organization.tsx";

/** The frame of the settings, of the person and of the organization. */
export const settingsRoute = createRoute({
  getParentRoute: () => organizationRoute,
  path: "settings",
});
