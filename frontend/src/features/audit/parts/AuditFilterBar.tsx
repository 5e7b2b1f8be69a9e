import { Button, Select, TextInput } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { useNavigate, useSearch } from "@tanstack/react-router";
import "#components/select-styles.ts";
import { useMembers } from "#features/organizations/requests/list-members.ts";
import { useFeatures } from "#lib/feature.ts";
import { actionChoices } from "../actions.ts";
import { type AuditSearch, isNarrow } from "../filters.ts";
import { auditTexts } from "../texts.ts";
import classes from "./AuditFilterBar.module.css";

/** The filters stand in the address, so that what one sees can be shared. */
export function AuditFilterBar() {
  const t = useStore(auditTexts);
  const search = useSearch({ from: "/person/o/$slug/audit-log" });
  const navigate = useNavigate({ from: "/o/$slug/audit-log" });
  const narrow = (next: AuditSearch) => void navigate({ search: next, replace: true });
  const set = (name: keyof AuditSearch) => (value: string | null) =>
    narrow({ ...search, [name]: value || undefined });
  return (
    <div className={classes.bar}>
      <People value={search.actor} onChange={set("actor")} />
      <Select
        label={t.action}
        placeholder={t.anything}
        clearable
        data={actionChoices(useFeatures())}
        value={search.action ?? null}
        onChange={set("action")}
      />
      <Day label={t.from} value={search.from} onChange={set("from")} />
      <Day label={t.to} value={search.to} onChange={set("to")} />
      {isNarrow(search) && (
        <Button variant="subtle" color="gray" onClick={() => narrow({})}>
          {t.clear}
        </Button>
      )}
    </div>
  );
}

interface FieldProps {
  value: string | undefined;
  onChange: (value: string | null) => void;
}

function People({ value, onChange }: FieldProps) {
  const t = useStore(auditTexts);
  const members = useMembers().data?.pages.flatMap((chunk) => chunk.data) ?? [];
  return (
    <Select
      label={t.actor}
      placeholder={t.anyone}
      clearable
      searchable
      data={members.map(({ user }) => ({ value: user.id, label: user.name }))}
      value={value ?? null}
      onChange={onChange}
    />
  );
}

function Day({ label, value, onChange }: FieldProps & { label: string }) {
  return (
    <TextInput
      type="date"
      label={label}
      value={value ?? ""}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
