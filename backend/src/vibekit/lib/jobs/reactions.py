"""Reactions that failed, as jobs: with the retries of jobs, and visible when they never succeed."""

from collections.abc import Mapping
from uuid import UUID

from vibekit.lib.db.tx import Tx
from vibekit.lib.events.feed import Feed
from vibekit.lib.jobs.job import Job, enqueue


class Reactions:
    """Where feeds set aside what failed, and the job that tries it again."""

    def __init__(self) -> None:
        self.feeds: Mapping[str, Feed] = {}
        self.job = Job("vibekit.react", self._react)

    def set_aside(self, tx: Tx, organization_id: UUID, subscriber: str, event_id: UUID) -> None:
        """Orders the reaction in the transaction that moves the subscriber's cursor past it."""
        enqueue(
            tx, self.job, organization=organization_id, subscriber=subscriber, event=str(event_id)
        )

    async def _react(self, tx: Tx, *, subscriber: str, event: str) -> None:
        await self.feeds[subscriber].react(tx, UUID(event))
