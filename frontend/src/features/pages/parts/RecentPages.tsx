import { EmptyState } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { AppLink, ButtonLink } from "#components/AppLink.tsx";
import { FailureFace } from "#components/failures/FailureFace.tsx";
import { Panel } from "#components/Panel.tsx";
import { RowsSkeleton } from "#components/Rows.tsx";
import { useMay, useOrganization } from "#routes/organization.tsx";
import { usePages } from "../requests/list-pages.ts";
import { pagesTexts } from "../texts.ts";
import { PageRows } from "./PageRows.tsx";

const shown = 5;

/** The newest pages on the overview. */
export function RecentPages() {
  const t = useStore(pagesTexts);
  const { slug } = useOrganization();
  return (
    <Panel
      title={t.recent}
      flush
      actions={
        <AppLink to="/o/$slug/pages" params={{ slug }} size="sm">
          {t.all}
        </AppLink>
      }
    >
      <Newest />
    </Panel>
  );
}

function Newest() {
  const query = usePages();
  if (query.isPending) return <RowsSkeleton count={4} />;
  if (!query.data) return <FailureFace failure={query.error} retry={query.refetch} />;
  const pages = query.data.pages.flatMap((chunk) => chunk.data).slice(0, shown);
  return pages.length > 0 ? <PageRows pages={pages} /> : <None />;
}

function None() {
  const t = useStore(pagesTexts);
  const { slug } = useOrganization();
  return (
    <EmptyState py="xl" title={t.emptyTitle} description={t.emptyText}>
      {useMay()("pages:create") && (
        <EmptyState.Actions>
          <ButtonLink to="/o/$slug/pages/new" params={{ slug }}>
            {t.newPage}
          </ButtonLink>
        </EmptyState.Actions>
      )}
    </EmptyState>
  );
}
