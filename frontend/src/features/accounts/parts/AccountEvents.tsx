import { EmptyState } from "@mantine/core";
import { useStore } from "@nanostores/react";
import KeyRound from "lucide-react/icons/key-round";
import LogIn from "lucide-react/icons/log-in";
import LogOut from "lucide-react/icons/log-out";
import Sparkles from "lucide-react/icons/sparkles";
import UserRound from "lucide-react/icons/user-round";
import type { Item } from "#api/client.ts";
import { Listing } from "#components/Listing.tsx";
import { Moment } from "#components/Moment.tsx";
import { Panel } from "#components/Panel.tsx";
import { Row, Rows, RowsSkeleton } from "#components/Rows.tsx";
import type { Icon } from "#lib/feature.ts";
import { useAccountEvents } from "../requests/list-account-events.ts";
import { accountsTexts } from "../texts.ts";

type AccountEvent = Item<"list_account_events">;

const icons: Record<AccountEvent["type"], Icon> = {
  "account.created": Sparkles,
  "session.started": LogIn,
  "session.ended": LogOut,
  "password.changed": KeyRound,
  "password.reset": KeyRound,
  "profile.updated": UserRound,
};

export function AccountEvents() {
  const t = useStore(accountsTexts);
  const query = useAccountEvents();
  return (
    <Panel title={t.events} description={t.eventsText} flush>
      <Listing
        query={query}
        skeleton={<RowsSkeleton count={4} />}
        empty={<EmptyState py="lg" description={t.noEvents} />}
      >
        {(events) => (
          <Rows label={t.events}>
            {events.map((event) => (
              <EventRow key={event.id} event={event} />
            ))}
          </Rows>
        )}
      </Listing>
    </Panel>
  );
}

function EventRow({ event }: { event: AccountEvent }) {
  const t = useStore(accountsTexts);
  const Icon = icons[event.type];
  return (
    <Row
      lead={<Icon size={18} strokeWidth={1.6} aria-hidden />}
      title={t[event.type]}
      note={event.ip_address}
      aside={<Moment at={event.occurred_at} />}
    />
  );
}
