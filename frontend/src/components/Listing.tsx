import { Button, Group } from "@mantine/core";
import { useStore } from "@nanostores/react";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FailureFace } from "#components/failures/FailureFace.tsx";
import { RowsSkeleton } from "#components/Rows.tsx";
import { commonTexts } from "#components/texts.ts";

interface Chunk<Item> {
  data: Item[];
  next_cursor: string | null;
}

interface Props<Item> {
  query: UseInfiniteQueryResult<InfiniteData<Chunk<Item>>>;
  empty: ReactNode;
  skeleton?: ReactNode;
  children: (items: Item[]) => ReactNode;
}

/** A list in all its states: on its way, failed, empty, there, and there with more to come. */
export function Listing<Item>({ query, empty, skeleton, children }: Props<Item>) {
  if (query.isPending) return skeleton ?? <RowsSkeleton />;
  if (!query.data) return <FailureFace failure={query.error} retry={() => query.refetch()} />;
  const items = query.data.pages.flatMap((chunk) => chunk.data);
  if (items.length === 0) return empty;
  return (
    <>
      {children(items)}
      <More query={query} />
    </>
  );
}

function More({ query }: { query: UseInfiniteQueryResult }) {
  const t = useStore(commonTexts);
  if (query.isFetchNextPageError) {
    return <FailureFace failure={query.error} retry={() => query.fetchNextPage()} />;
  }
  if (!query.hasNextPage) return null;
  return (
    <Group justify="center" p="sm">
      <Button
        variant="subtle"
        color="gray"
        loading={query.isFetchingNextPage}
        onClick={() => query.fetchNextPage()}
      >
        {t.loadMore}
      </Button>
    </Group>
  );
}
