import { Notifications } from "@mantine/notifications";
import "./styles.ts";
import { useDisclosure, useHotkeys } from "@mantine/hooks";
import { useStore } from "@nanostores/react";
import { Outlet } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { OfflineBanner } from "#app/shell/OfflineBanner.tsx";
import { Sidebar } from "#app/shell/Sidebar.tsx";
import { TopBar } from "#app/shell/TopBar.tsx";
import { useReader } from "#app/shell/use-reader.ts";
import { commonTexts } from "#components/texts.ts";
import classes from "./Shell.module.css";

const Drawer = lazy(async () => ({
  default: (await import("./NavigationDrawer.tsx")).NavigationDrawer,
}));
const Palette = lazy(async () => ({ default: (await import("#app/palette/Palette.tsx")).Palette }));

/** What stands around all work: navigation on the left (on a phone in a drawer), the page in the middle. */
export function Shell() {
  const t = useStore(commonTexts);
  const [drawer, { open, close }] = useDisclosure();
  const palette = usePalette();
  useReader();
  return (
    <div className={classes.shell}>
      <a href="#main" className={classes.skip}>
        {t.skip}
      </a>
      <aside className={classes.sidebar}>
        <Sidebar onSearch={palette.call} />
      </aside>
      <TopBar onMenu={open} onSearch={palette.call} />
      <div className={classes.stage}>
        <OfflineBanner />
        <main id="main" tabIndex={-1} className={classes.main}>
          <Outlet />
        </main>
      </div>
      <Suspense>
        {drawer && <Drawer onClose={close} onSearch={palette.call} />}
        {palette.calls > 0 && <Palette calls={palette.calls} />}
      </Suspense>
      <Notifications position="bottom-right" />
    </div>
  );
}

/** The palette is loaded when it is called for the first time, and opened at every call. */
function usePalette() {
  const [calls, setCalls] = useState(0);
  const call = () => setCalls((count) => count + 1);
  useHotkeys([["mod+K", call]], []);
  return { calls, call };
}
