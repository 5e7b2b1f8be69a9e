import { expect, type Page } from "@playwright/test";
import type { Person } from "./people.ts";

export interface Screen {
  name: string;
  address: string;
  heading: string | RegExp;
}

/** Every screen that a stranger can see. */
export const strangersScreens: Screen[] = [
  { name: "sign-in", address: "/sign-in", heading: "Welcome back" },
  { name: "sign-up", address: "/sign-up", heading: "Create your account" },
  { name: "check your mail", address: "/check-mail", heading: "Look into your mailbox" },
  { name: "forgot", address: "/forgot-password", heading: "Reset your password" },
  { name: "reset", address: "/reset-password?token=x", heading: "Choose a new password" },
  {
    name: "used link",
    address: "/verify-email?token=x",
    heading: "This link doesn't work any more",
  },
];

/** Every screen of somebody who is signed in. */
export function ownScreens({ slug }: Person): Screen[] {
  const at = `/o/${slug}`;
  return [
    { name: "overview", address: at, heading: /Grace/ },
    { name: "audit log", address: `${at}/audit-log`, heading: "Audit log" },
    { name: "profile", address: `${at}/settings/profile`, heading: "Profile" },
    { name: "security", address: `${at}/settings/security`, heading: "Security" },
    { name: "general", address: `${at}/settings/general`, heading: "General" },
    { name: "members", address: `${at}/settings/members`, heading: "Members" },
    { name: "onboarding", address: "/onboarding", heading: "Another organization" },
    { name: "recently deleted", address: "/deleted-organizations", heading: "Recently deleted" },
    { name: "not found", address: "/o/somebody-elses", heading: "" },
  ];
}

/** Goes there and waits until everything on it has arrived. */
export async function open(page: Page, { address, heading }: Screen): Promise<void> {
  await page.goto(address);
  const title =
    heading === ""
      ? page.getByText("We can't find that")
      : page.getByRole("heading", { name: heading, level: 1 });
  await expect(title).toBeAttached();
  await page.waitForLoadState("networkidle");
}
