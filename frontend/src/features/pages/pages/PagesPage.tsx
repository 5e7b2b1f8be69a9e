import { Button, CloseButton, EmptyState, TextInput } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useStore } from "@nanostores/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import FileText from "lucide-react/icons/file-text";
import Plus from "lucide-react/icons/plus";
import Search from "lucide-react/icons/search";
import { useState } from "react";
import { listPages as bounds } from "#api/bounds.ts";
import { ButtonLink } from "#components/AppLink.tsx";
import { Listing } from "#components/Listing.tsx";
import { Page } from "#components/Page.tsx";
import { Sheet } from "#components/Sheet.tsx";
import { useMay, useOrganization } from "#routes/organization.tsx";
import { PageRows } from "../parts/PageRows.tsx";
import { usePages } from "../requests/list-pages.ts";
import { pagesTexts } from "../texts.ts";
import classes from "./PagesPage.module.css";

const from = "/person/o/$slug/pages";

export function PagesPage() {
  const t = useStore(pagesTexts);
  const { search = "" } = useSearch({ from });
  const query = usePages(search);
  const nothingYet = search === "" && query.data?.pages[0]?.data.length === 0;
  return (
    <Page title={t.pages} description={t.pagesText} actions={!nothingYet && <NewPage />}>
      <Sheet>
        {!nothingYet && <SearchField />}
        <Listing query={query} empty={search === "" ? <FirstPage /> : <Nothing />}>
          {(pages) => <PageRows pages={pages} />}
        </Listing>
      </Sheet>
    </Page>
  );
}

function NewPage() {
  const t = useStore(pagesTexts);
  const { slug } = useOrganization();
  if (!useMay()("pages:create")) return null;
  return (
    <ButtonLink
      to="/o/$slug/pages/new"
      params={{ slug }}
      leftSection={<Plus size={15} aria-hidden />}
    >
      {t.newPage}
    </ButtonLink>
  );
}

/** The search stands in the address, so that it can be shared and gone back to. */
function SearchField() {
  const t = useStore(pagesTexts);
  const { search = "" } = useSearch({ from });
  const [typed, setTyped] = useState(search);
  const showAll = useShow();
  const find = useDebouncedCallback(showAll, 250);
  const type = (next: string) => {
    setTyped(next);
    find(next.trim());
  };
  return (
    <TextInput
      className={classes.search}
      variant="unstyled"
      type="search"
      aria-label={t.search}
      placeholder={t.search}
      maxLength={bounds.search.maxLength}
      leftSection={<Search size={15} aria-hidden />}
      rightSection={
        typed && <CloseButton size="sm" aria-label={t.clearSearch} onClick={() => type("")} />
      }
      value={typed}
      onChange={(event) => type(event.currentTarget.value)}
    />
  );
}

function useShow() {
  const navigate = useNavigate({ from: "/o/$slug/pages" });
  return (search: string) => void navigate({ search: search ? { search } : {}, replace: true });
}

function FirstPage() {
  const t = useStore(pagesTexts);
  return (
    <EmptyState
      py={64}
      icon={<FileText size={28} strokeWidth={1.5} aria-hidden />}
      title={t.emptyTitle}
      description={t.emptyText}
    >
      <EmptyState.Actions>
        <NewPage />
      </EmptyState.Actions>
    </EmptyState>
  );
}

function Nothing() {
  const t = useStore(pagesTexts);
  const { search = "" } = useSearch({ from });
  const show = useShow();
  return (
    <EmptyState py={48} title={t.nothingTitle} description={t.nothingText({ search })}>
      <EmptyState.Actions>
        <Button variant="default" onClick={() => show("")}>
          {t.clearSearch}
        </Button>
      </EmptyState.Actions>
    </EmptyState>
  );
}
