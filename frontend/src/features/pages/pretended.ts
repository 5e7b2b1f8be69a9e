import { HttpResponse, http } from "msw";
import type { Body } from "#api/client.ts";
import { failure, list } from "#testing/handlers.ts";
import { visit } from "#testing/visit.tsx";
import type { World } from "#testing/world.ts";
import type { Page } from "./requests/get-page.ts";

const now = "2026-11-22T12:00:00.000000Z";

export function aPage(parts: Partial<Page>): Page {
  const id = parts.id ?? crypto.randomUUID();
  const fixed = { slug: "welcome", version: 1, created_at: now, updated_at: now };
  return { id, title: "Welcome", blocks: [], ...fixed, ...parts };
}

/** Opens the app before a server that also keeps pages; the array stays the one that it works on. */
export function visitWith(pages: Page[], address: string, change?: (world: World) => void) {
  return visit(address, change, pageHandlers(pages));
}

function pageHandlers(pages: Page[]) {
  const find = (id: unknown) => pages.find((page) => page.id === id);
  return [
    http.get("/api/pages", ({ request }) => {
      const search = new URL(request.url).searchParams.get("search") ?? "";
      return list(pages.filter(({ title }) => title.includes(search)));
    }),
    http.post<never, Body<"create_page">>("/api/pages", async ({ request }) => {
      const page = aPage(await request.json());
      pages.unshift(page);
      return HttpResponse.json(page, { status: 201 });
    }),
    http.get("/api/pages/:id", ({ params }) => {
      const page = find(params["id"]);
      return page ? HttpResponse.json(page) : failure(404, "NOT_FOUND");
    }),
    http.patch<{ id: string }, Body<"update_page">>(
      "/api/pages/:id",
      async ({ params, request }) => {
        const page = find(params.id);
        const { version, ...changes } = await request.json();
        if (!page) return failure(404, "NOT_FOUND");
        if (version !== page.version) return failure(409, "VERSION_CONFLICT");
        Object.assign(page, changes, { version: version + 1 });
        return HttpResponse.json(page);
      },
    ),
    http.delete("/api/pages/:id", ({ params }) => {
      pages.splice(
        pages.findIndex(({ id }) => id === params["id"]),
        1,
      );
      return new HttpResponse(null, { status: 204 });
    }),
  ];
}
