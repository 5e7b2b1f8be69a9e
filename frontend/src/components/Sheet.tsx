import type { ReactNode } from "react";
import classes from "./Sheet.module.css";

/** The ground under a list that fills a page and needs no title of its own. */
export function Sheet({ children }: { children: ReactNode }) {
  return <div className={classes.sheet}>{children}</div>;
}
