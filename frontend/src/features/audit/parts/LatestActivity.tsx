import { EmptyState } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { AppLink } from "#components/AppLink.tsx";
import { FailureFace } from "#components/failures/FailureFace.tsx";
import { Panel } from "#components/Panel.tsx";
import { Rows, RowsSkeleton } from "#components/Rows.tsx";
import { useOrganization } from "#routes/organization.tsx";
import { useAuditLogs } from "../requests/list-audit-logs.ts";
import { auditTexts } from "../texts.ts";
import { AuditRow } from "./AuditRow.tsx";

const shown = 6;

/** The newest lines of the audit log on the overview. */
export function LatestActivity() {
  const t = useStore(auditTexts);
  const { slug } = useOrganization();
  return (
    <Panel
      title={t.latest}
      flush
      actions={
        <AppLink to="/o/$slug/audit-log" params={{ slug }} size="sm">
          {t.all}
        </AppLink>
      }
    >
      <Newest />
    </Panel>
  );
}

function Newest() {
  const t = useStore(auditTexts);
  const query = useAuditLogs();
  if (query.isPending) return <RowsSkeleton count={4} />;
  if (!query.data) return <FailureFace failure={query.error} retry={query.refetch} />;
  const logs = query.data.pages.flatMap((chunk) => chunk.data).slice(0, shown);
  if (logs.length === 0)
    return <EmptyState py="xl" title={t.emptyTitle} description={t.emptyText} />;
  return (
    <Rows label={t.latest}>
      {logs.map((log) => (
        <AuditRow key={log.id} log={log} compact />
      ))}
    </Rows>
  );
}
