import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";
import { visit } from "#testing/visit.tsx";
import { aLog } from "#testing/world.ts";
import { filtersOf, isNarrow, readSearch } from "./filters.ts";

test("the log says who did what, and leads to it", async () => {
  visit("/o/acme/audit-log", ({ logs }) => logs.push(aLog({})));
  const list = await screen.findByRole("list", { name: "Audit log" });
  expect(list).toHaveTextContent("Ada Lovelace changed the organization Acme");
  const link = within(list).getByRole("link", { name: "Acme" });
  expect(link).toHaveAttribute("href", "/o/acme/settings/general");
});

test("what no feature has words for is named by its code", async () => {
  visit("/o/acme/audit-log", ({ logs }) => logs.push(aLog({ action: "rocket.launched" })));
  expect(await screen.findByText(/rocket launched/)).toBeVisible();
});

test("it is narrowed by what happened, and widened again", async () => {
  const { person } = visit("/o/acme/audit-log", ({ logs }) => {
    logs.push(aLog({}), aLog({ action: "member.added" }));
  });
  await person.click(await screen.findByRole("combobox", { name: "What" }));
  const choice = { name: "Added the member", hidden: true };
  await person.click(await screen.findByRole("option", choice));
  const list = screen.getByRole("list", { name: "Audit log" });
  await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(1));
  await person.click(screen.getByRole("button", { name: "Clear filters" }));
  await waitFor(() => expect(within(list).getAllByRole("listitem")).toHaveLength(2));
});

test("days of the reader's zone become moments, the last one counted in full", () => {
  const filters = filtersOf({ from: "2026-03-29", to: "2026-03-29" }, "Europe/Berlin");
  expect(filters).toEqual({ from: "2026-03-28T23:00:00.000Z", to: "2026-03-29T22:00:00.000Z" });
});

test("an address that somebody made up narrows nothing", () => {
  expect(isNarrow(readSearch({ from: "yesterday", actor: 7, action: "" }))).toBe(false);
});
