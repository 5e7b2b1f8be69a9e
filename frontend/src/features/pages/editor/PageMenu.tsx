import { ActionIcon, Menu } from "@mantine/core";
import { useDisclosure } from "@mantine/hooks";
import { useStore } from "@nanostores/react";
import { useNavigate } from "@tanstack/react-router";
import Ellipsis from "lucide-react/icons/ellipsis";
import Trash2 from "lucide-react/icons/trash-2";
import { asFailure } from "#api/failure.ts";
import { ConfirmDialog } from "#components/ConfirmDialog.tsx";
import { notifyDone } from "#components/notify.ts";
import { useOrganization } from "#routes/organization.tsx";
import { useDeletePage } from "../requests/delete-page.ts";
import type { Page } from "../requests/get-page.ts";
import { editorTexts } from "./texts.ts";

export function PageMenu({ page: { id, title } }: { page: Page }) {
  const t = useStore(editorTexts);
  const navigate = useNavigate();
  const { slug } = useOrganization();
  const [opened, { open, close }] = useDisclosure();
  const deletion = useDeletePage(id);
  const done = () => {
    notifyDone(t.deleted({ title }));
    void navigate({ to: "/o/$slug/pages", params: { slug }, ignoreBlocker: true });
  };
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon variant="default" size={36} aria-label={t.more}>
            <Ellipsis size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item color="red" leftSection={<Trash2 size={15} />} onClick={open}>
            {t.deletePage}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ConfirmDialog
        opened={opened}
        onClose={close}
        title={t.deleteTitle({ title })}
        text={t.deleteText}
        action={t.deletePage}
        pending={deletion.isPending}
        failure={deletion.error && asFailure(deletion.error)}
        onConfirm={() => deletion.mutate(undefined, { onSuccess: done })}
      />
    </>
  );
}
