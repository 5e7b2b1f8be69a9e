import { useStore } from "@nanostores/react";
import { Figure } from "#components/Figure.tsx";
import { usePages } from "../requests/list-pages.ts";
import { pagesTexts } from "../texts.ts";

export function PagesFigure() {
  const t = useStore(pagesTexts);
  return <Figure label={t.figure} query={usePages()} to="/o/$slug/pages" />;
}
