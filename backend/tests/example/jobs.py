"""What happens to notes after their creation, and by the clock."""

from uuid import UUID

from tests.example import queries
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.job import job
from vibekit.lib.jobs.schedules import Schedule


@job("example.index_note")
async def INDEX_NOTE(tx: Tx, *, note_id: str) -> None:  # noqa: N802 -- a constant: the decorator makes a Job
    """Leaves a trace, so that a job that ran twice is seen."""
    await tx.all(queries.index_note(), id=UUID(note_id))


@job("example.index_notes")
async def INDEX_NOTES(tx: Tx) -> None:  # noqa: N802 -- a constant: the decorator makes a Job
    """All of one organization, with the same trace."""
    await tx.all(queries.index_notes())


# On a day that comes every four years: tests make it due.
LEAP_DAY = Schedule("example.leap_day", "0 0 29 2 *", INDEX_NOTES, each_organization=True)
