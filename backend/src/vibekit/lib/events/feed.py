"""Feeding one subscriber: from its cursor on, one transaction for each event."""

import asyncio
from collections.abc import Callable
from uuid import UUID

from asyncpg import Record

from vibekit.lib.auth import credentials
from vibekit.lib.db.services import Services
from vibekit.lib.db.tx import Tx
from vibekit.lib.events import queries
from vibekit.lib.events.subscriber import Subscriber
from vibekit.lib.events.types import EventTypes, UnknownEvent
from vibekit.lib.observability.log import get_logger

AT_MOST = 200

SetAside = Callable[[Tx, UUID, str, UUID], None]
"""Orders a reaction anew: transaction, organization, name of the subscriber, id of the event."""

_log = get_logger(__name__)


class Feed:
    """What a worker does for one subscriber; workers take turns, the cursor's row is their lock."""

    def __init__(
        self,
        services: Services,
        subscriber: Subscriber,
        types: EventTypes,
        set_aside: SetAside,
        stop: asyncio.Event,
    ) -> None:
        self.name = subscriber.name
        self._services = services
        self._subscriber = subscriber
        self._types = types
        self._set_aside = set_aside
        self._stop = stop
        self._has_cursor = False

    async def turn(self) -> bool:
        """Deals with the next events; True when there may be more of them."""
        if not self._has_cursor:
            await self._make_cursor()
        nobody = Tx(self._services, credentials.acting())
        rows = await nobody.all(queries.next_events(), for_subscriber=self.name, at_most=AT_MOST)
        for row in rows:
            wanted = self._subscriber.wants(row["type"])
            if wanted and (self._stop.is_set() or not await self._deal_with(row)):
                return False
        if rows and not self._subscriber.wants(rows[-1]["type"]):
            return await self._pass_by(rows[-1])
        return bool(rows)

    async def react(self, tx: Tx, event_id: UUID) -> None:
        """The subscriber's reaction to one event of the armed organization."""
        row = await tx.first(queries.logged_event(), id=event_id)
        if row is None:
            raise UnknownEvent(f"no event {event_id} in this organization")
        await self._subscriber.react(tx, self._types.read(row))

    async def _make_cursor(self) -> None:
        tx = Tx(self._services, credentials.acting())
        begin = queries.make_cursor(from_start=self._subscriber.from_start)
        await tx.at_once(begin, for_subscriber=self.name)
        self._has_cursor = True

    async def _deal_with(self, row: Record) -> bool:
        """False when another worker is at it."""
        tx = Tx(self._services, credentials.acting(organization=row["organization_id"]))
        try:
            if not await self._move_to(tx, row):
                return False
            await self.react(tx, row["event_id"])
            await tx.commit()
        except Exception as error:  # noqa: BLE001 -- whatever went wrong, it is tried again
            await tx.close()
            return await self._put_aside(row, error)
        finally:
            await tx.close()
        return True

    async def _put_aside(self, row: Record, error: Exception) -> bool:
        """Lets later events overtake: this one becomes a job, with its retries and its end."""
        organization_id, event_id = row["organization_id"], row["event_id"]
        tx = Tx(self._services, credentials.acting(organization=organization_id))
        try:
            if not await self._move_to(tx, row):
                return False
            self._set_aside(tx, organization_id, self.name, event_id)
            await tx.commit()
        finally:
            await tx.close()
        told = _log.bind(subscriber=self.name, type=row["type"], event_id=str(event_id))
        told.warning("reaction_failed", exc_info=error)
        return True

    async def _pass_by(self, row: Record) -> bool:
        tx = Tx(self._services, credentials.acting())
        try:
            moved = await self._move_to(tx, row)
            await tx.commit()
        finally:
            await tx.close()
        return moved

    async def _move_to(self, tx: Tx, row: Record) -> bool:
        moved = await tx.first(
            queries.move_cursor(),
            for_subscriber=self.name,
            to_transaction=row["transaction"],
            to_event=row["event_id"],
        )
        return moved is not None
