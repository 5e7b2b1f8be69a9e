import { UnstyledButton } from "@mantine/core";
import { useOs } from "@mantine/hooks";
import { useStore } from "@nanostores/react";
import Search from "lucide-react/icons/search";
import { NavigationGroup } from "#app/shell/NavigationGroup.tsx";
import { OrganizationSwitcher } from "#app/shell/OrganizationSwitcher.tsx";
import { UserMenu } from "#app/shell/UserMenu.tsx";
import { shellTexts } from "#app/texts.ts";
import classes from "./Sidebar.module.css";

interface Props {
  onSearch: () => void;
  /** In the drawer, which goes away when one has arrived. */
  onNavigate?: () => void;
}

export function Sidebar({ onSearch, onNavigate }: Props) {
  const t = useStore(shellTexts);
  return (
    <div className={classes.sidebar}>
      <OrganizationSwitcher />
      <SearchButton onSearch={onSearch} />
      <nav className={classes.navigation} aria-label={t.navigation} onClickCapture={onNavigate}>
        <NavigationGroup place="main" />
        <NavigationGroup place="organization" title={t.organization} />
        <NavigationGroup place="person" title={t.you} />
      </nav>
      <UserMenu />
    </div>
  );
}

function SearchButton({ onSearch }: { onSearch: () => void }) {
  const t = useStore(shellTexts);
  const os = useOs();
  return (
    <UnstyledButton className={classes.search} onClick={onSearch}>
      <Search size={15} aria-hidden />
      <span className={classes.grow}>{t.search}</span>
      <kbd className={classes.keys} aria-hidden>
        {os === "macos" || os === "ios" ? "⌘K" : "Ctrl K"}
      </kbd>
    </UnstyledButton>
  );
}
