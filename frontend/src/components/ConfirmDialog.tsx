import { Button, Group, Modal, Text, TextInput } from "@mantine/core";
import "@mantine/core/styles/ModalBase.layer.css";
import "@mantine/core/styles/Modal.layer.css";
import "@mantine/core/styles/Overlay.layer.css";
import { useStore } from "@nanostores/react";
import { type FormEvent, type ReactNode, useState } from "react";
import type { Failure } from "#api/failure.ts";
import { FailureAlert } from "#components/failures/FailureAlert.tsx";
import { commonTexts } from "#components/texts.ts";

interface Props {
  opened: boolean;
  title: string;
  text: ReactNode;
  action: string;
  /** A word that must be typed first, for what can't be undone by a click. */
  word?: string;
  /** Nothing is lost by it. */
  harmless?: boolean;
  pending?: boolean;
  failure?: Failure | null;
  onConfirm: () => void;
  onClose: () => void;
}

/** Asks before something is lost or many are concerned, and names what it is. */
export function ConfirmDialog({ opened, title, onClose, ...rest }: Props) {
  const t = useStore(commonTexts);
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      size="md"
      closeButtonProps={{ "aria-label": t.close }}
    >
      <ConfirmForm {...rest} onClose={onClose} />
    </Modal>
  );
}

function ConfirmForm({
  text,
  action,
  word,
  harmless = false,
  pending = false,
  failure,
  onConfirm,
  onClose,
}: Omit<Props, "opened" | "title">) {
  const t = useStore(commonTexts);
  const [typed, setTyped] = useState("");
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onConfirm();
  };
  return (
    <form onSubmit={submit}>
      {failure && <FailureAlert failure={failure} />}
      <Text c="dimmed">{text}</Text>
      {word !== undefined && (
        <TextInput
          mt="md"
          label={t.typeToConfirm({ word })}
          autoComplete="off"
          spellCheck={false}
          data-autofocus
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      <Group justify="flex-end" mt="lg" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t.cancel}
        </Button>
        <Button
          type="submit"
          {...(!harmless && { color: "red" })}
          loading={pending}
          disabled={word !== undefined && typed !== word}
        >
          {action}
        </Button>
      </Group>
    </form>
  );
}
