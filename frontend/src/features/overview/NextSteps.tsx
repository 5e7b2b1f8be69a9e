import { Progress } from "@mantine/core";
import "@mantine/core/styles/Progress.layer.css";
import { useStore } from "@nanostores/react";
import { useQueries, useQueryClient } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import Circle from "lucide-react/icons/circle";
import CircleCheck from "lucide-react/icons/circle-check";
import { inScopeOf } from "#api/keys.ts";
import { Panel } from "#components/Panel.tsx";
import { Row, Rows } from "#components/Rows.tsx";
import { type Step, useFeatures } from "#lib/feature.ts";
import { useMay, useOrganization } from "#routes/organization.tsx";
import classes from "./NextSteps.module.css";
import { overviewTexts } from "./texts.ts";

/** What a new organization does next; the list goes away when all of it is done. */
export function NextSteps() {
  const t = useStore(overviewTexts);
  const { slug } = useOrganization();
  const steps = useSteps();
  const done = steps.filter((step) => step.isDone).length;
  const total = steps.length;
  if (steps.some((step) => step.isDone === undefined) || done === total) return null;
  return (
    <Panel title={t.steps} description={t.progress({ done, total })} flush>
      <Progress
        value={(done / total) * 100}
        size={3}
        radius={0}
        aria-label={t.progress({ done, total })}
      />
      <Rows label={t.steps}>
        {steps.map(({ step, isDone }) => (
          <Row
            key={step.id}
            lead={<Mark isDone={isDone === true} />}
            title={isDone ? step.title() : <Link to={step.to(slug)}>{step.title()}</Link>}
            note={step.description()}
          />
        ))}
      </Rows>
    </Panel>
  );
}

function Mark({ isDone }: { isDone: boolean }) {
  const t = useStore(overviewTexts);
  const Icon = isDone ? CircleCheck : Circle;
  return (
    <Icon
      size={20}
      strokeWidth={1.6}
      className={isDone ? classes.done : ""}
      aria-label={isDone ? t.done : t.open}
    />
  );
}

function useSteps(): { step: Step; isDone: boolean | undefined }[] {
  const { id } = useOrganization();
  const may = useMay();
  const queries = useQueryClient();
  const steps = useFeatures()
    .flatMap((feature) => feature.steps ?? [])
    .filter((step) => may(step.permission))
    .toSorted((one, other) => one.order - other.order);
  const answers = useQueries({
    queries: steps.map((step) => ({
      queryKey: inScopeOf(id, "steps").one(step.id),
      queryFn: () => step.isDone(queries, id),
      throwOnError: false,
    })),
  });
  return steps.map((step, index) => ({ step, isDone: answers[index]?.data }));
}
