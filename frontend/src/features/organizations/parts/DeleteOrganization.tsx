import { Button, Text } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useStore } from "@nanostores/react";
import { useNavigate } from "@tanstack/react-router";
import { asFailure } from "#api/failure.ts";
import { ConfirmDialog } from "#components/ConfirmDialog.tsx";
import { notifyDone } from "#components/notify.ts";
import { Panel } from "#components/Panel.tsx";
import { useOrganization } from "#routes/organization.tsx";
import { useDeleteOrganization } from "../requests/delete-organization.ts";
import { organizationsTexts } from "../texts.ts";

export function DeleteOrganization() {
  const t = useStore(organizationsTexts);
  const navigate = useNavigate();
  const { id, name, slug } = useOrganization();
  const [opened, { open, close }] = useDisclosure();
  const deletion = useDeleteOrganization(id);
  const done = () => {
    notifyDone(t.deleted({ name }));
    void navigate({ to: "/" });
  };
  return (
    <Panel
      title={t.dangerTitle}
      actions={
        <Button color="red" variant="light" onClick={open}>
          {t.deleteAction}
        </Button>
      }
    >
      <Text c="dimmed">{t.dangerText}</Text>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t.deleteTitle({ name })}
        text={t.dangerText}
        action={t.deleteAction}
        word={slug}
        pending={deletion.isPending}
        failure={deletion.error && asFailure(deletion.error)}
        onConfirm={() => deletion.mutate(slug, { onSuccess: done })}
      />
    </Panel>
  );
}
