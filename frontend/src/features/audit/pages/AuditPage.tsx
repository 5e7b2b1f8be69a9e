import { EmptyState } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { useSearch } from "@tanstack/react-router";
import ScrollText from "lucide-react/icons/scroll-text";
import { Listing } from "#components/Listing.tsx";
import { Page } from "#components/Page.tsx";
import { Rows } from "#components/Rows.tsx";
import { Sheet } from "#components/Sheet.tsx";
import { $zone } from "#lib/dates.ts";
import { filtersOf, isNarrow } from "../filters.ts";
import { AuditFilterBar } from "../parts/AuditFilterBar.tsx";
import { AuditRow } from "../parts/AuditRow.tsx";
import { useAuditLogs } from "../requests/list-audit-logs.ts";
import { auditTexts } from "../texts.ts";

export function AuditPage() {
  const t = useStore(auditTexts);
  const zone = useStore($zone);
  const search = useSearch({ from: "/person/o/$slug/audit-log" });
  const query = useAuditLogs(filtersOf(search, zone));
  const narrowed = isNarrow(search);
  return (
    <Page title={t.audit} description={t.auditText}>
      <AuditFilterBar />
      <Sheet>
        <Listing query={query} empty={<Nothing narrowed={narrowed} />}>
          {(logs) => (
            <Rows label={t.audit}>
              {logs.map((log) => (
                <AuditRow key={log.id} log={log} />
              ))}
            </Rows>
          )}
        </Listing>
      </Sheet>
    </Page>
  );
}

function Nothing({ narrowed }: { narrowed: boolean }) {
  const t = useStore(auditTexts);
  return (
    <EmptyState
      py={56}
      icon={<ScrollText size={28} strokeWidth={1.5} aria-hidden />}
      title={narrowed ? t.nothingTitle : t.emptyTitle}
      description={narrowed ? t.nothingText : t.emptyText}
    />
  );
}
