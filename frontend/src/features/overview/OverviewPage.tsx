import { useStore } from "@nanostores/react";
import { Suspense } from "react";
import { Page } from "#components/Page.tsx";
import { RowsSkeleton } from "#components/Rows.tsx";
import { type Card, useFeatures } from "#lib/feature.ts";
import { useMay, useOrganization } from "#routes/organization.tsx";
import { personRoute } from "#routes/person.tsx";
import { NextSteps } from "./NextSteps.tsx";
import classes from "./OverviewPage.module.css";
import { overviewTexts } from "./texts.ts";

/** Where the day begins: figures, what to do next, what happened last. */
export function OverviewPage() {
  const t = useStore(overviewTexts);
  const organization = useOrganization();
  const name = personRoute.useRouteContext({ select: ({ session }) => session.user.name });
  const greeting = t[partOfDay(new Date().getHours())]({ name: name.split(" ")[0] ?? name });
  return (
    <Page title={greeting} description={t.text({ organization: organization.name })}>
      <div className={classes.figures}>
        <Cards kind="figure" />
      </div>
      <NextSteps />
      <div className={classes.panels}>
        <Cards kind="panel" />
      </div>
    </Page>
  );
}

/** Each card comes by itself, so that a slow one holds up no other. */
function Cards({ kind }: { kind: Card["kind"] }) {
  const may = useMay();
  const cards = useFeatures()
    .flatMap((feature) => feature.cards ?? [])
    .filter((card) => card.kind === kind && may(card.permission))
    .toSorted((one, other) => one.order - other.order);
  return cards.map(({ id, component: Part }) => (
    <Suspense key={id} fallback={kind === "panel" && <RowsSkeleton count={4} />}>
      <Part />
    </Suspense>
  ));
}

function partOfDay(hour: number): "morning" | "day" | "evening" {
  if (hour >= 5 && hour < 11) return "morning";
  return hour >= 18 || hour < 5 ? "evening" : "day";
}
