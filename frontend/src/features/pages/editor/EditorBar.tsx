import { Button, Group, SegmentedControl, Text } from "@mantine/core";
import "@mantine/core/styles/SegmentedControl.layer.css";
import "@mantine/core/styles/FloatingIndicator.layer.css";
import { useStore } from "@nanostores/react";
import type { ReactNode } from "react";
import classes from "./EditorBar.module.css";
import { editorTexts } from "./texts.ts";
import type { Editor } from "./use-editor.ts";

export type Mode = "edit" | "preview";

interface Props {
  editor: Editor;
  mode: Mode;
  readOnly: boolean;
  setMode: (mode: Mode) => void;
  children?: ReactNode;
}

/** Stays in sight while one writes: how it is saved, the preview, the save button. */
export function EditorBar({ editor, mode, readOnly, setMode, children }: Props) {
  const t = useStore(editorTexts);
  const { dirty, version, pending, save } = editor;
  return (
    <div className={classes.bar}>
      <Group gap="sm">
        <SegmentedControl
          size="xs"
          aria-label={t.mode}
          value={mode}
          onChange={setMode}
          data={[
            { value: "edit", label: t.edit },
            { value: "preview", label: t.preview },
          ]}
        />
        <Text size="sm" c="dimmed" role="status">
          {readOnly ? t.readOnly : state()}
        </Text>
      </Group>
      {!readOnly && (
        <Group gap="xs">
          {children}
          <Button loading={pending} disabled={!dirty} onClick={() => save()}>
            {version === 0 ? t.saveFirst : t.save}
          </Button>
        </Group>
      )}
    </div>
  );

  function state(): string {
    if (dirty) return t.unsaved;
    return version === 0 ? "" : `${t.saved} · ${t.version({ version })}`;
  }
}
