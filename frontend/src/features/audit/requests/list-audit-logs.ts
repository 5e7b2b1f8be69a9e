import { infiniteQueryOptions, keepPreviousData, useInfiniteQuery } from "@tanstack/react-query";
import { answer, client, type Item, inOrganization } from "#api/client.ts";
import { inScopeOf } from "#api/keys.ts";
import { useOrganization } from "#routes/organization.tsx";

export type AuditLog = Item<"list_audit_logs">;

/** Moments in UTC; what is left out does not narrow. */
export interface AuditFilters {
  actor_id?: string;
  action?: string;
  from?: string;
  to?: string;
}

const chunk = 30;

function listAuditLogs(
  organizationId: string,
  filters: AuditFilters & { cursor?: string },
  signal: AbortSignal,
) {
  const query = { limit: chunk, ...filters };
  const headers = inOrganization(organizationId);
  return answer(client.GET("/api/audit-logs", { params: { query }, headers, signal }));
}

export const auditLogsOptions = (organizationId: string, filters: AuditFilters = {}) =>
  infiniteQueryOptions({
    queryKey: inScopeOf(organizationId, "audit").list({ ...filters }),
    queryFn: ({ pageParam, signal }) =>
      listAuditLogs(organizationId, { ...filters, ...pageParam }, signal),
    // Whatever was done a moment ago stands in it already.
    staleTime: 0,
    initialPageParam: {} as { cursor?: string },
    getNextPageParam: ({ next_cursor }) =>
      next_cursor === null ? undefined : { cursor: next_cursor },
  });

export function useAuditLogs(filters: AuditFilters = {}) {
  const { id } = useOrganization();
  return useInfiniteQuery({ ...auditLogsOptions(id, filters), placeholderData: keepPreviousData });
}
