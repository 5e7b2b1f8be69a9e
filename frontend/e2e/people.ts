import { type APIRequestContext, expect, type Page } from "@playwright/test";

export interface Person {
  name: string;
  email: string;
  password: string;
  /** The organization that the person owns. */
  slug: string;
  organizationId: string;
}

let count = 0;

/** A name that nobody in this run has yet. */
function fresh(word: string): string {
  count += 1;
  return `${word}-${Date.now().toString(36)}${process.pid.toString(36)}${count}`;
}

/** The link of the newest mail to an address; mails are sent by a job, so it may take a moment. */
export async function linkFor(
  request: APIRequestContext,
  email: string,
  part = "token=",
): Promise<string> {
  let link = "";
  await expect(async () => {
    const { data } = await (await request.get("/dev/mailbox/messages")).json();
    const mail = data.find((message: { to: string | string[] }) =>
      [message.to].flat().includes(email),
    );
    link = mail?.links.find((address: string) => address.includes(part)) ?? "";
    expect(link).not.toBe("");
  }).toPass({ timeout: 20_000 });
  return link;
}

/** Somebody with an account and an organization, made by plain HTTP; the session stays in `request`. */
export async function newPerson(request: APIRequestContext, baseURL: string): Promise<Person> {
  const slug = fresh("org");
  const email = `${slug}@example.com`;
  const [name, password] = ["Grace Hopper", "a ship in port is safe"];
  const headers = { Origin: baseURL };
  const post = async (path: string, data: object) => {
    const answer = await request.post(path, { data, headers });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return answer;
  };
  await post("/api/auth/signup", { email, password, name });
  const token = new URL(await linkFor(request, email)).searchParams.get("token");
  await post("/api/auth/verify-email", { token });
  const organization = await (await post("/api/organizations", { name: "Harbour", slug })).json();
  return { name, email, password, slug, organizationId: organization.id };
}

/** Deletes the person's organization by plain HTTP. */
export async function deleteOrganization(
  request: APIRequestContext,
  { slug, organizationId }: Person,
  baseURL: string,
): Promise<void> {
  const path = `/api/organizations/${organizationId}?confirmation=${slug}`;
  const answer = await request.delete(path, { headers: { Origin: baseURL } });
  expect(answer.status()).toBe(204);
}

/** The whole way of a stranger by the screens; tells the address of the new organization. */
export async function signUpByHand(page: Page): Promise<string> {
  const email = `${fresh("ada")}@example.com`;
  await page.goto("/sign-up");
  await page.getByLabel("Your name").fill("Ada Lovelace");
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password", { exact: true }).fill("an engine of weaving numbers");
  await page.getByRole("button", { name: "Create an account" }).click();
  await expect(page.getByText(`sent a link to ${email}`)).toBeVisible();

  await page.goto(await linkFor(page.request, email));
  const name = fresh("Analytical");
  await page.getByLabel("Name", { exact: true }).fill(name);
  await expect(page.getByLabel("Address")).toHaveValue(name.toLowerCase());
  await page.getByRole("button", { name: "Create organization" }).click();
  await expect(page.getByRole("heading", { name: /Ada/ })).toBeVisible();
  return name.toLowerCase();
}
