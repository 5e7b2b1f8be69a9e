import { dayAfter, startOfDay } from "#lib/dates.ts";
import type { AuditFilters } from "./requests/list-audit-logs.ts";

/** The filters as they stand in the address: days, not moments, since that is what a person means. */
export interface AuditSearch {
  actor?: string;
  action?: string;
  from?: string;
  to?: string;
}

const day = /^\d{4}-\d{2}-\d{2}$/;

export function readSearch(search: Record<string, unknown>): AuditSearch {
  const { actor, action, from, to } = search;
  return {
    ...(isText(actor) && { actor }),
    ...(isText(action) && { action }),
    ...(isText(from) && day.test(from) && { from }),
    ...(isText(to) && day.test(to) && { to }),
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

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
