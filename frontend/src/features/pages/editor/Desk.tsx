import { Alert, Button, Group, Text, TextInput } from "@mantine/core";
import { useHotkeys } from "@mantine/hooks";
import { useStore } from "@nanostores/react";
import { lazy, type ReactNode, Suspense, useState } from "react";
import { createPage as bounds } from "#api/bounds.ts";
import { FormFailure } from "#components/forms/FormFailure.tsx";
import { suggestAddress } from "./address.ts";
import { BlockList } from "./BlockList.tsx";
import classes from "./Desk.module.css";
import { EditorBar, type Mode } from "./EditorBar.tsx";
import { LeaveGuard } from "./LeaveGuard.tsx";
import { PagePreview } from "./PagePreview.tsx";
import { editorTexts } from "./texts.ts";
import type { Editor } from "./use-editor.ts";

const ConflictDialog = lazy(async () => ({
  default: (await import("./ConflictDialog.tsx")).ConflictDialog,
}));

interface Props {
  editor: Editor;
  readOnly: boolean;
  /** What can be done with a page besides writing it. */
  menu?: ReactNode;
}

/** Where a page is written, new or not. */
export function Desk({ editor, readOnly, menu }: Props) {
  const [mode, setMode] = useState<Mode>(readOnly ? "preview" : "edit");
  const { draft, act, faults, dirty, save } = editor;
  useHotkeys([["mod+S", () => void (dirty && save())]], []);
  return (
    <>
      <LeaveGuard dirty={dirty && !readOnly} />
      <EditorBar editor={editor} mode={mode} readOnly={readOnly} setMode={setMode}>
        {menu}
      </EditorBar>
      <Troubles editor={editor} />
      {mode === "preview" ? (
        <PagePreview draft={draft} />
      ) : (
        <div className={classes.desk}>
          <Head editor={editor} readOnly={readOnly} />
          <BlockList blocks={draft.blocks} faults={faults} readOnly={readOnly} act={act} />
        </div>
      )}
      <Conflict editor={editor} />
    </>
  );
}

function Head({ editor, readOnly }: { editor: Editor; readOnly: boolean }) {
  const t = useStore(editorTexts);
  const { draft, faults, act } = editor;
  return (
    <div className={classes.head}>
      <TextInput
        variant="unstyled"
        classNames={{ input: classes.title ?? "" }}
        aria-label={t.title}
        placeholder={t.titlePlaceholder}
        maxLength={bounds.title.maxLength}
        readOnly={readOnly}
        autoFocus={draft.title === ""}
        value={draft.title}
        error={faults.title}
        onChange={(event) => act({ do: "retitle", title: event.currentTarget.value })}
      />
      <TextInput
        variant="unstyled"
        size="xs"
        aria-label={t.address}
        placeholder={draft.title === "" ? t.addressPlaceholder : suggestAddress(draft.title)}
        leftSection={
          <Text c="dimmed" size="xs">
            /
          </Text>
        }
        leftSectionWidth={14}
        spellCheck={false}
        readOnly={readOnly}
        value={draft.slug}
        error={faults.slug}
        onChange={(event) => act({ do: "readdress", slug: event.currentTarget.value })}
      />
    </div>
  );
}

/** What stops the page from being saved, and what was just taken away. */
function Troubles({ editor: { faults, failure, undo, act } }: { editor: Editor }) {
  const t = useStore(editorTexts);
  const marked = Object.keys(faults).length > 0;
  return (
    <div className={classes.troubles}>
      {marked && <Alert color="red" role="alert" title={t.fixFirst} />}
      {!marked && <FormFailure failure={failure} words={t} />}
      {undo && (
        <Alert color="gray" role="status">
          <Group justify="space-between">
            {undo.why === "block" ? t.blockRemoved : t.setAside}
            <Button size="xs" variant="default" onClick={() => act({ do: "undo" })}>
              {undo.why === "block" ? t.undo : t.bringBack}
            </Button>
          </Group>
        </Alert>
      )}
    </div>
  );
}

function Conflict({ editor }: { editor: Editor }) {
  const { theirs, draft, pending, keepMine, takeTheirs, goOn } = editor;
  if (!theirs) return null;
  return (
    <Suspense>
      <ConflictDialog
        mine={draft}
        theirs={theirs}
        pending={pending}
        onKeepMine={() => keepMine(theirs)}
        onTakeTheirs={() => takeTheirs(theirs)}
        onClose={goOn}
      />
    </Suspense>
  );
}
