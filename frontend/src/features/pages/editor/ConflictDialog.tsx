import { Button, Group, Modal, Text } from "@mantine/core";
import "@mantine/core/styles/ModalBase.layer.css";
import "@mantine/core/styles/Modal.layer.css";
import "@mantine/core/styles/Overlay.layer.css";
import { useStore } from "@nanostores/react";
import { commonTexts } from "#components/texts.ts";
import type { Page } from "../requests/get-page.ts";
import classes from "./ConflictDialog.module.css";
import { type Draft, draftOf } from "./draft.ts";
import { PagePreview } from "./PagePreview.tsx";
import { editorTexts } from "./texts.ts";

interface Props {
  mine: Draft;
  theirs: Page;
  pending: boolean;
  onKeepMine: () => void;
  onTakeTheirs: () => void;
  onClose: () => void;
}

/** Two people wrote at once: both versions side by side, and the choice which one stays. */
export function ConflictDialog({
  mine,
  theirs,
  pending,
  onKeepMine,
  onTakeTheirs,
  onClose,
}: Props) {
  const t = useStore(editorTexts);
  const { close } = useStore(commonTexts);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t.conflictTitle}
      size="72rem"
      closeButtonProps={{ "aria-label": close }}
    >
      <Text c="dimmed">{t.conflictText({ version: theirs.version })}</Text>
      <div className={classes.sides}>
        <Side name={t.mine} draft={mine} />
        <Side name={t.theirs} draft={draftOf(theirs)} />
      </div>
      <Group justify="flex-end" gap="xs" mt="lg">
        <Button variant="subtle" color="gray" onClick={onClose}>
          {t.goOn}
        </Button>
        <Button variant="default" onClick={onTakeTheirs}>
          {t.takeTheirs}
        </Button>
        <Button loading={pending} onClick={onKeepMine} data-autofocus>
          {t.keepMine}
        </Button>
      </Group>
    </Modal>
  );
}

function Side({ name, draft }: { name: string; draft: Draft }) {
  return (
    <div className={classes.side}>
      <h3 className={classes.name}>{name}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={classes.scroll} tabIndex={0} aria-label={name}>
        <PagePreview draft={draft} />
      </section>
    </div>
  );
}
