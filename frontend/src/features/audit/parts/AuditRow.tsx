import { useStore } from "@nanostores/react";
import { Link } from "@tanstack/react-router";
import Bot from "lucide-react/icons/bot";
import KeyRound from "lucide-react/icons/key-round";
import { Face } from "#components/Face.tsx";
import { Moment } from "#components/Moment.tsx";
import { Row } from "#components/Rows.tsx";
import { useFeatures } from "#lib/feature.ts";
import { useOrganization } from "#routes/organization.tsx";
import { wordsOf } from "../actions.ts";
import type { AuditLog } from "../requests/list-audit-logs.ts";
import { auditTexts } from "../texts.ts";
import classes from "./AuditRow.module.css";

/** Who did what to what, and when. */
export function AuditRow({ log, compact = false }: { log: AuditLog; compact?: boolean }) {
  const t = useStore(auditTexts);
  const features = useFeatures();
  const fields = log.changed_fields.join(", ");
  return (
    <Row
      lead={<ActorFace actor={log.actor} />}
      title={
        <span className={classes.words}>
          <strong>{nameOf(log.actor, t)}</strong> {wordsOf(features, log.action)}{" "}
          <Subject log={log} />
        </span>
      }
      note={!compact && fields && t.changedFields({ fields })}
      aside={<Moment at={log.occurred_at} />}
    />
  );
}

function nameOf({ type, name }: AuditLog["actor"], t: ReturnType<typeof auditTexts.get>): string {
  if (type === "system") return t.system;
  if (name === null) return t.formerly;
  return type === "api_key" ? t.apiKey({ name }) : name;
}

function ActorFace({ actor }: { actor: AuditLog["actor"] }) {
  if (actor.type === "system") return <Bot size={20} strokeWidth={1.6} aria-hidden />;
  if (actor.type === "api_key") return <KeyRound size={20} strokeWidth={1.6} aria-hidden />;
  return <Face name={actor.name ?? "?"} />;
}

/** A link, where the feature that owns the subject shows it somewhere and it is still there. */
function Subject({ log: { subject, action } }: { log: AuditLog }) {
  const { slug } = useOrganization();
  const features = useFeatures();
  if (subject.name === null) return null;
  const to = features.map(({ subjects }) => subjects?.[subject.type]).find(Boolean);
  if (!to || action.endsWith(".deleted")) return <b>{subject.name}</b>;
  return <Link to={to(slug, subject.id)}>{subject.name}</Link>;
}
