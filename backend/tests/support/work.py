"""A place where jobs are ordered and done, on a database of its own."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta
from uuid import UUID

import asyncpg
import pytest

from tests.support import probe
from tests.support.database import make_database
from vibekit.config import Settings
from vibekit.lib.auth import credentials
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.db.services import Services
from vibekit.lib.db.serving import open_services
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import Event, emit
from vibekit.lib.events.subscriber import Subscriber
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.backoff import Backoff
from vibekit.lib.jobs.drain import drain
from vibekit.lib.jobs.job import Job, enqueue
from vibekit.lib.jobs.worker import Pace
from vibekit.lib.mail import Mailer, MailError, Message
from vibekit.lib.module import Module

AT_ONCE = Backoff(first=timedelta(0), attempts=4)
BRISK = Pace(grace=2, lease=timedelta(seconds=1), backoff=AT_ONCE, schedules=())


@dataclass
class Post:
    """A mailer that can be out of order."""

    sent: list[Message] = field(default_factory=list[Message])
    failures: list[MailError] = field(default_factory=list[MailError])

    async def send(self, message: Message) -> None:
        if self.failures:
            raise self.failures.pop()
        self.sent.append(message)


@dataclass
class Workplace:
    """Orders, and what came of them."""

    services: Services
    owner: "asyncpg.Connection[asyncpg.Record]"
    organization_id: UUID
    post: Post = field(default_factory=Post)
    modules: Sequence[Module] = (probe.module,)

    def tx(self) -> Tx:
        return Tx(self.services, credentials.acting(organization=self.organization_id))

    async def order(
        self, job: Job, *, user: UUID | None = None, organization: UUID | None = None, **ids: str
    ) -> None:
        tx = self.tx()
        enqueue(tx, job, user=user, organization=organization, **ids)
        await tx.commit()

    async def emit(self, *events: Event) -> None:
        for event in events:
            tx = self.tx()
            emit(tx, event)
            await tx.commit()

    async def drain(self, pace: Pace = BRISK, mailer: Mailer | None = None) -> None:
        await drain(self.services, mailer or self.post, self.modules, pace)

    async def effects(self) -> Counter[str]:
        rows = await self.owner.fetch("SELECT ref FROM probe_effects ORDER BY id")
        return Counter(row["ref"] for row in rows)

    async def waiting(self) -> list[asyncpg.Record]:
        return await self.owner.fetch("SELECT * FROM pgqueuer ORDER BY id")

    def with_subscribers(self, *subscribers: Subscriber) -> "Workplace":
        return replace(self, modules=[replace(probe.module, subscribers=subscribers)])


async def until(condition: Callable[[], Awaitable[object]], seconds: float = 30) -> None:
    """Waits for what another process or task does."""
    async with asyncio.timeout(seconds):
        while not await condition():  # noqa: ASYNC110 -- nobody there could set an event of ours
            await asyncio.sleep(0.02)


async def make_organization(owner: "asyncpg.Connection[asyncpg.Record]") -> UUID:
    organization_id = new_id()
    await owner.execute(
        "INSERT INTO organizations (id, name, slug, created_at, updated_at) "
        "VALUES ($1, 'Acme', $2, now(), now())",
        organization_id,
        organization_id.hex,
    )
    return organization_id


@pytest.fixture(scope="session")
def work_settings(postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A database where nobody else orders jobs."""
    return make_database(postgres, tmp_path_factory.mktemp("work"))


@pytest.fixture
async def workplace(work_settings: Settings) -> AsyncIterator[Workplace]:
    """An empty queue, an empty log, an organization."""
    assert work_settings.postgres_admin_url is not None
    owner = await asyncpg.connect(work_settings.postgres_admin_url.get_secret_value())
    await owner.execute(f"DROP TABLE IF EXISTS probe_effects; {probe.TABLE}")
    await owner.execute(
        "TRUNCATE pgqueuer, pgqueuer_log, pgqueuer_schedules, jobs_done, event_cursors, events"
    )
    probe.Faults.left.clear()
    async with open_services(work_settings) as services:
        yield Workplace(services, owner, await make_organization(owner))
    await owner.close()
