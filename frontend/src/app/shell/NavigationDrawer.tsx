import { Drawer } from "@mantine/core";
import "@mantine/core/styles/ModalBase.layer.css";
import "@mantine/core/styles/Overlay.layer.css";
import "@mantine/core/styles/Drawer.layer.css";
import { useStore } from "@nanostores/react";
import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { Sidebar } from "#app/shell/Sidebar.tsx";
import { shellTexts } from "#app/texts.ts";
import classes from "./NavigationDrawer.module.css";

interface Props {
  onClose: () => void;
  onSearch: () => void;
}

/** The side bar on a phone; it goes away when one has arrived somewhere. */
export function NavigationDrawer({ onClose, onSearch }: Props) {
  const t = useStore(shellTexts);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const opened = useRef(path);
  useEffect(() => {
    if (path !== opened.current) onClose();
  }, [path, onClose]);
  const search = () => {
    onClose();
    onSearch();
  };
  return (
    <Drawer
      opened
      onClose={onClose}
      size={300}
      padding={0}
      title={t.navigation}
      classNames={{
        content: classes.content ?? "",
        header: classes.header ?? "",
        title: classes.title ?? "",
        body: classes.body ?? "",
      }}
      closeButtonProps={{ "aria-label": t.closeNavigation }}
    >
      <Sidebar onSearch={search} />
    </Drawer>
  );
}
