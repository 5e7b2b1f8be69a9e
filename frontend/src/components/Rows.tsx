import { Skeleton } from "@mantine/core";
import { useStore } from "@nanostores/react";
import type { ReactNode } from "react";
import { commonTexts } from "#components/texts.ts";
import classes from "./Rows.module.css";

/** A list of things, one to a line. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one.
    <ul className={classes.rows} role="list" aria-label={label}>
      {children}
    </ul>
  );
}

interface RowProps {
  lead?: ReactNode;
  title: ReactNode;
  note?: ReactNode;
  aside?: ReactNode;
}

/** One line: what it is, a note under it, and on the right when or what can be done. */
export function Row({ lead, title, note, aside }: RowProps) {
  return (
    <li className={classes.row}>
      {lead && <span className={classes.lead}>{lead}</span>}
      <span className={classes.words}>
        <span className={classes.title}>{title}</span>
        {note && <span className={classes.note}>{note}</span>}
      </span>
      {aside && <span className={classes.aside}>{aside}</span>}
    </li>
  );
}

const widths = ["58%", "42%", "66%", "35%", "50%", "44%"];

/** The shape of a list that is on its way. */
export function RowsSkeleton({ count = 6 }: { count?: number }) {
  const t = useStore(commonTexts);
  return (
    <div className={classes.rows} role="status" aria-label={t.loading}>
      {widths.slice(0, count).map((width) => (
        <div className={classes.row} key={width}>
          <Skeleton circle height={24} />
          <Skeleton height={12} width={width} />
        </div>
      ))}
    </div>
  );
}
