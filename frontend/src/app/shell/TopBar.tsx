import { ActionIcon } from "@mantine/core";
import { useStore } from "@nanostores/react";
import MenuIcon from "lucide-react/icons/menu";
import Search from "lucide-react/icons/search";
import { shellTexts } from "#app/texts.ts";
import { Face } from "#components/Face.tsx";
import { useOrganization } from "#routes/organization.tsx";
import classes from "./TopBar.module.css";

/** On a phone: where one is, and the ways to the navigation and the palette. */
export function TopBar({ onMenu, onSearch }: { onMenu: () => void; onSearch: () => void }) {
  const t = useStore(shellTexts);
  const { name } = useOrganization();
  return (
    <header className={classes.bar}>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={40}
        aria-label={t.openNavigation}
        onClick={onMenu}
      >
        <MenuIcon size={20} />
      </ActionIcon>
      <Face name={name} size={22} square />
      <span className={classes.name}>{name}</span>
      <ActionIcon variant="subtle" color="gray" size={40} aria-label={t.search} onClick={onSearch}>
        <Search size={18} />
      </ActionIcon>
    </header>
  );
}
