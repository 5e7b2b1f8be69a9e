import { Button } from "@mantine/core";
import { useStore } from "@nanostores/react";
import { onlineManager } from "@tanstack/react-query";
import WifiOff from "lucide-react/icons/wifi-off";
import { useSyncExternalStore } from "react";
import { commonTexts } from "#components/texts.ts";
import classes from "./OfflineBanner.module.css";

/** Says that the network is gone; what waits goes on by itself when it is back. */
export function OfflineBanner() {
  const t = useStore(commonTexts);
  const online = useSyncExternalStore(listen, () => onlineManager.isOnline());
  return (
    <div role="status">
      {!online && (
        <div className={classes.banner}>
          <WifiOff size={15} aria-hidden />
          <span className={classes.words}>{t.offline}</span>
          <Button size="xs" variant="default" onClick={check}>
            {t.stillOffline}
          </Button>
        </div>
      )}
    </div>
  );
}

const listen = (changed: () => void) => onlineManager.subscribe(changed);

/** Browsers are not always right about it, so the server itself is asked. */
async function check(): Promise<void> {
  const reached = await fetch("/api/health/live", { cache: "no-store" }).catch(() => null);
  if (reached?.ok) onlineManager.setOnline(true);
}
