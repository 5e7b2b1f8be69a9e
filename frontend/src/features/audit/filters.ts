import { dayAfter, startOfDay } from "#lib/dates.ts";
import type { AuditFilters } from "./requests/list-audit-logs.ts";

/** The filters as they stand in the address: days, not moments, since that is what a person means. */
export interface AuditSearch {
  actor?: string | undefined;
  action?: string | undefined;
  from?: string | undefined;
  to?: string | undefined;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

export function readSearch(search: Record<string, unknown>): AuditSearch {
  return {
    actor: textOf(search["actor"]),
    action: textOf(search["action"]),
    from: textOf(search["from"], day),
    to: textOf(search["to"], day),
  };
}

/** Days of the reader's zone become moments; the last day counts in full. */
export function filtersOf({ actor, action, from, to }: AuditSearch, zone: string): AuditFilters {
  return {
    ...(actor && { actor_id: actor }),
    ...(action && { action }),
    ...(from && { from: startOfDay(from, zone) }),
    ...(to && { to: startOfDay(dayAfter(to), zone) }),
  };
}

/** Whether anything is filtered at all. */
export function isNarrow(search: AuditSearch): boolean {
  return Object.values(search).some((value) => value !== undefined);
}

function textOf(value: unknown, form = /./): string | undefined {
  return typeof value === "string" && form.test(value) ? value : undefined;
}
