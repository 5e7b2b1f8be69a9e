import { Skeleton } from "@mantine/core";
import type { InfiniteData, UseInfiniteQueryResult } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import classes from "./Figure.module.css";

interface Props {
  label: string;
  query: UseInfiniteQueryResult<InfiniteData<{ data: unknown[]; next_cursor: string | null }>>;
  to: string;
}

/** How many there are, with a way to them; lists tell no total, so beyond the first chunk it is "50+". */
export function Figure({ label, query, to }: Props) {
  const { slug = "" } = useParams({ strict: false });
  const first = query.data?.pages[0];
  return (
    <Link to={to} params={{ slug }} className={classes.figure}>
      <span className={classes.label}>{label}</span>
      <span className={classes.value}>
        {query.isPending && <Skeleton height={28} width={40} />}
        {query.isError && "–"}
        {first && `${first.data.length}${first.next_cursor ? "+" : ""}`}
      </span>
    </Link>
  );
}
