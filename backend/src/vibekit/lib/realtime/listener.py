"""The one connection of a process that listens, however many wait for what it hears."""

import asyncio

from vibekit.config import Settings
from vibekit.lib.db.database import connect_runtime
from vibekit.lib.realtime.channel import CHANNEL
from vibekit.lib.repeat import repeat, sleep_unless
from vibekit.lib.signals import Signals

# So often it is asked whether it still hears: a line that was cut far away tells nobody.
PROBE_SECONDS = 10.0


class Listener:
    """Wakes who waits in this process for what other processes say; lost, it connects again."""

    def __init__(self, settings: Settings, signals: Signals) -> None:
        self._url = (settings.postgres_direct_url or settings.postgres_url).get_secret_value()
        self._signals = signals

    async def run(self) -> None:
        """Listens until it is cancelled."""
        await repeat(self._listen, asyncio.Event(), name="listener")

    async def _listen(self) -> bool:
        """Ends with an error when the connection is lost."""
        connection, lost = await connect_runtime(self._url), asyncio.Event()
        try:
            connection.add_termination_listener(lambda _: lost.set())
            await connection.add_listener(CHANNEL, self._hear)
            self._signals.say_all()
            while True:
                await sleep_unless(lost, PROBE_SECONDS)
                await connection.execute("SELECT")
        finally:
            connection.terminate()

    def _hear(self, _connection: object, _pid: int, _channel: str, key: object) -> None:
        self._signals.say(str(key))
