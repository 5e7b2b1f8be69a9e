"""When sessions were last used: collected by each process, written at most once a minute."""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from uuid import UUID

from sqlalchemy import ARRAY, DateTime, Interval, Uuid, bindparam, func, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.auth import credentials
from vibekit.lib.db.services import Services
from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.observability.log import get_logger
from vibekit.lib.repeat import repeat

EVERY_SECONDS = 60.0

_log = get_logger(__name__)


@statement
def _record_seen() -> Executable:
    return select(
        func.auth.record_seen(
            bindparam("session_ids", type_=ARRAY(Uuid)),
            bindparam("moments", type_=ARRAY(DateTime(timezone=True))),
            bindparam("idle", type_=Interval),
        )
    )


class LastSeen:
    """Remembers who was here; what was not yet written is written at the end."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._idle = timedelta(days=services.settings.session_idle_days)
        self._seen: dict[UUID, float] = {}

    def note(self, session_id: UUID) -> None:
        """This session is used now."""
        self._seen[session_id] = time.time()

    async def run(self, every: float = EVERY_SECONDS) -> None:
        """Writes again and again, until it is cancelled."""
        never = asyncio.Event()
        try:
            await repeat(self._turn, never, name="last_seen", pause=every)
        finally:
            try:
                await self.write()
            except Exception as error:  # noqa: BLE001 -- the process ends, come what may
                _log.warning("last_seen_lost", sessions=len(self._seen), exc_info=error)

    async def write(self) -> None:
        """Writes what was noted since the last time; keeps it when that fails."""
        seen, self._seen = self._seen, {}
        if not seen:
            return
        tx = Tx(self._services, credentials.acting())
        ids = sorted(seen)  # one order for all processes, else they deadlock
        try:
            moments = [datetime.fromtimestamp(seen[id_], UTC) for id_ in ids]
            await tx.at_once(_record_seen(), session_ids=ids, moments=moments, idle=self._idle)
        except BaseException:
            self._seen = seen | self._seen
            raise

    async def _turn(self) -> bool:
        await self.write()
        return False
