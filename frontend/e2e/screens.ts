import { expect, type Page } from "@playwright/test";
import type { Person } from "./people.ts";

interface Screen {
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
export function ownScreens({ slug }: Person, pageId: string): Screen[] {
  const at = `/o/${slug}`;
  return [
    { name: "overview", address: at, heading: /Grace/ },
    { name: "pages", address: `${at}/pages`, heading: "Pages" },
    { name: "new page", address: `${at}/pages/new`, heading: "New page" },
    { name: "page", address: `${at}/pages/${pageId}`, heading: "Every kind of block" },
    { name: "audit log", address: `${at}/audit-log`, heading: "Audit log" },
    { name: "profile", address: `${at}/settings/profile`, heading: "Profile" },
    { name: "security", address: `${at}/settings/security`, heading: "Security" },
    { name: "general", address: `${at}/settings/general`, heading: "General" },
    { name: "members", address: `${at}/settings/members`, heading: "Members" },
    { name: "onboarding", address: "/onboarding", heading: "Another organization" },
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

/** A page with every kind of block, some of it long, made by plain HTTP. */
export async function pageWithEverything(
  page: Page,
  { slug, organizationId }: Person,
): Promise<string> {
  const long = "Donaudampfschifffahrtsgesellschaftskapitän".repeat(4);
  const blocks = [
    { id: "1", type: "heading", text: "A heading", level: 2 },
    { id: "2", type: "text", text: `Some text.\n${long}` },
    {
      id: "3",
      type: "image",
      url: "https://example.com/none.png",
      alt: "Nothing",
      caption: "None",
    },
    { id: "4", type: "button", label: "Write to us", url: "mailto:us@example.com" },
    { id: "5", type: "quote", text: "Well said", attribution: "Somebody" },
    { id: "6", type: "divider" },
  ];
  const answer = await page.request.post("/api/pages", {
    data: { title: "Every kind of block", slug: "every-kind", blocks },
    headers: { Origin: process.env["BASE_URL"] ?? "", "X-Organization-Id": organizationId },
  });
  expect(answer.status(), `${slug}: ${await answer.text()}`).toBe(201);
  return (await answer.json()).id;
}
