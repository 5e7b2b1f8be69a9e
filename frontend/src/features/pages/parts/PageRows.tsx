import { useStore } from "@nanostores/react";
import { Link } from "@tanstack/react-router";
import FileText from "lucide-react/icons/file-text";
import { Moment } from "#components/Moment.tsx";
import { Row, Rows } from "#components/Rows.tsx";
import { useOrganization } from "#routes/organization.tsx";
import type { PageSummary } from "../requests/list-pages.ts";
import { pagesTexts } from "../texts.ts";

export function PageRows({ pages }: { pages: PageSummary[] }) {
  const t = useStore(pagesTexts);
  const { slug } = useOrganization();
  return (
    <Rows label={t.pages}>
      {pages.map((page) => (
        <Row
          key={page.id}
          lead={<FileText size={18} strokeWidth={1.6} aria-hidden />}
          title={
            <Link to="/o/$slug/pages/$pageId" params={{ slug, pageId: page.id }}>
              {page.title}
            </Link>
          }
          note={`/${page.slug}`}
          aside={<Moment at={page.updated_at} />}
        />
      ))}
    </Rows>
  );
}
