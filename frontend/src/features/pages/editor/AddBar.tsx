import { Button, Text } from "@mantine/core";
import { useStore } from "@nanostores/react";
import classes from "./AddBar.module.css";
import { type Kind, kinds } from "./draft.ts";
import { kindIcons } from "./kinds.ts";
import { editorTexts } from "./texts.ts";

/** Puts a block at the end. */
export function AddBar({ full, onAdd }: { full: boolean; onAdd: (kind: Kind) => void }) {
  const t = useStore(editorTexts);
  if (full) return <Text c="dimmed">{t.full}</Text>;
  return (
    <fieldset className={classes.bar} aria-label={t.add}>
      {kinds.map((kind) => {
        const Icon = kindIcons[kind];
        return (
          <Button
            key={kind}
            variant="subtle"
            color="gray"
            size="xs"
            leftSection={<Icon size={14} aria-hidden />}
            onClick={() => onAdd(kind)}
          >
            {t[kind]}
          </Button>
        );
      })}
    </fieldset>
  );
}
