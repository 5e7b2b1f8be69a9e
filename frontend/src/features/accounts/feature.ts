import { createRoute, lazyRouteComponent, redirect } from "@tanstack/react-router";
import ShieldCheck from "lucide-react/icons/shield-check";
import UserRound from "lucide-react/icons/user-round";
import { rememberSession } from "#api/session.ts";
import { browserZone } from "#lib/dates.ts";
import type { Feature } from "#lib/feature.ts";
import { rootRoute } from "#routes/root.tsx";
import { settingsRoute } from "#routes/settings.tsx";
import { strangerRoute } from "#routes/stranger.tsx";
import { VerifyFailedPage, VerifyingPage } from "./pages/VerifyEmailPage.tsx";
import { profileOptions } from "./requests/get-profile.ts";
import { accountEventsOptions } from "./requests/list-account-events.ts";
import { openSessionsOptions } from "./requests/list-sessions.ts";
import { verificationOptions } from "./requests/verify-email.ts";
import { accountsTexts as texts } from "./texts.ts";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Where the mail went that one is asked to look for. */
    email?: string;
    /** Why one was led here. */
    notice?: "password-reset";
  }
}

const withToken = (search: Record<string, unknown>) => ({ token: String(search.token ?? "") });

const signIn = createRoute({
  getParentRoute: () => strangerRoute,
  path: "sign-in",
  component: lazyRouteComponent(() => import("./pages/SignInPage.tsx"), "SignInPage"),
});

const signUp = createRoute({
  getParentRoute: () => strangerRoute,
  path: "sign-up",
  component: lazyRouteComponent(() => import("./pages/SignUpPage.tsx"), "SignUpPage"),
});

const checkMail = createRoute({
  getParentRoute: () => strangerRoute,
  path: "check-mail",
  component: lazyRouteComponent(() => import("./pages/CheckMailPage.tsx"), "CheckMailPage"),
});

const forgotPassword = createRoute({
  getParentRoute: () => strangerRoute,
  path: "forgot-password",
  component: lazyRouteComponent(
    () => import("./pages/ForgotPasswordPage.tsx"),
    "ForgotPasswordPage",
  ),
});

/** Reached from a mail, also by somebody who is signed in. */
const resetPassword = createRoute({
  getParentRoute: () => rootRoute,
  path: "reset-password",
  validateSearch: withToken,
  component: lazyRouteComponent(() => import("./pages/ResetPasswordPage.tsx"), "ResetPasswordPage"),
});

/** Reached from a mail: the link is confirmed and the person is in. */
const verifyEmail = createRoute({
  getParentRoute: () => rootRoute,
  path: "verify-email",
  validateSearch: withToken,
  loaderDeps: ({ search }) => search,
  loader: async ({ context: { queries }, deps: { token } }) => {
    const session = await queries.ensureQueryData(verificationOptions(token));
    rememberSession(queries, session);
    throw redirect({ to: "/", replace: true });
  },
  pendingMs: 0,
  pendingComponent: VerifyingPage,
  errorComponent: VerifyFailedPage,
});

const profile = createRoute({
  getParentRoute: () => settingsRoute,
  path: "profile",
  loader: ({ context: { queries } }) => void queries.prefetchQuery(profileOptions),
  component: lazyRouteComponent(() => import("./pages/ProfilePage.tsx"), "ProfilePage"),
});

const security = createRoute({
  getParentRoute: () => settingsRoute,
  path: "security",
  loader: ({ context: { queries } }) => {
    void queries.prefetchInfiniteQuery(openSessionsOptions);
    void queries.prefetchInfiniteQuery(accountEventsOptions);
  },
  component: lazyRouteComponent(() => import("./pages/SecurityPage.tsx"), "SecurityPage"),
});

export const accounts = {
  name: "accounts",
  routes: {
    anyone: [resetPassword, verifyEmail],
    stranger: [signIn, signUp, checkMail, forgotPassword],
    settings: [profile, security],
  },
  navigation: [
    {
      label: () => texts.get().profile,
      icon: UserRound,
      to: (slug) => `/o/${slug}/settings/profile`,
      place: "person",
      order: 10,
    },
    {
      label: () => texts.get().security,
      icon: ShieldCheck,
      to: (slug) => `/o/${slug}/settings/security`,
      place: "person",
      order: 20,
    },
  ],
  steps: [
    {
      id: "profile",
      order: 20,
      title: () => texts.get().stepProfile,
      description: () => texts.get().stepProfileText,
      to: (slug) => `/o/${slug}/settings/profile`,
      isDone: async (queries) =>
        (await queries.ensureQueryData(profileOptions)).time_zone === browserZone(),
    },
  ],
} as const satisfies Feature;
