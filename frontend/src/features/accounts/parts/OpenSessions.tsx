import { Badge, Button, EmptyState } from "@mantine/core";
import "@mantine/core/styles/Badge.layer.css";
import { useStore } from "@nanostores/react";
import MonitorSmartphone from "lucide-react/icons/monitor-smartphone";
import { Listing } from "#components/Listing.tsx";
import { Moment } from "#components/Moment.tsx";
import { notifyDone } from "#components/notify.ts";
import { Panel } from "#components/Panel.tsx";
import { Row, Rows, RowsSkeleton } from "#components/Rows.tsx";
import { useEndSession } from "../requests/end-session.ts";
import { type OpenSession, useOpenSessions } from "../requests/list-sessions.ts";
import { accountsTexts } from "../texts.ts";

export function OpenSessions() {
  const t = useStore(accountsTexts);
  const query = useOpenSessions();
  const end = useEndSession();
  const endOne = (id: string) => end.mutate(id, { onSuccess: () => notifyDone(t.sessionEnded) });
  return (
    <Panel title={t.sessions} description={t.sessionsText} flush>
      <Listing
        query={query}
        skeleton={<RowsSkeleton count={2} />}
        empty={<EmptyState py="lg" description={t.noSessions} />}
      >
        {(sessions) => (
          <Rows label={t.sessions}>
            {sessions.map((session) => (
              <SessionRow key={session.id} session={session} onEnd={endOne} />
            ))}
          </Rows>
        )}
      </Listing>
    </Panel>
  );
}

interface SessionProps {
  session: OpenSession;
  onEnd: (id: string) => void;
}

function SessionRow({ session, onEnd }: SessionProps) {
  const t = useStore(accountsTexts);
  const device = session.device || t.unknownDevice;
  return (
    <Row
      lead={<MonitorSmartphone size={18} strokeWidth={1.6} aria-hidden />}
      title={device}
      note={
        <>
          {session.ip_address} · {t.lastSeen} <Moment at={session.last_seen_at} />
        </>
      }
      aside={
        session.current ? (
          <Badge variant="light" color="accent">
            {t.thisDevice}
          </Badge>
        ) : (
          <Button
            variant="default"
            size="xs"
            aria-label={t.endSessionOf({ device })}
            onClick={() => onEnd(session.id)}
          >
            {t.endSession}
          </Button>
        )
      }
    />
  );
}
