import { VisuallyHidden } from "@mantine/core";
import { useStore } from "@nanostores/react";
import ChevronLeft from "lucide-react/icons/chevron-left";
import type { ReactNode } from "react";
import { AppLink } from "#components/AppLink.tsx";
import { brand } from "#product/theme.ts";
import { useOrganization } from "#routes/organization.tsx";
import { pagesTexts } from "../texts.ts";
import classes from "./EditorFrame.module.css";

/** The screen around the desk. The title is a field here, so the heading is for the ears. */
export function EditorFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useStore(pagesTexts);
  const { slug } = useOrganization();
  return (
    <div className={classes.frame}>
      <title>{`${title} · ${brand.name}`}</title>
      <VisuallyHidden component="h1">{title}</VisuallyHidden>
      <AppLink
        to="/o/$slug/pages"
        params={{ slug }}
        c="dimmed"
        size="sm"
        className={classes.back ?? ""}
      >
        <ChevronLeft size={15} aria-hidden />
        {t.pages}
      </AppLink>
      {children}
    </div>
  );
}
