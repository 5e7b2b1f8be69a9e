"""What happens to a note after its creation."""

from uuid import UUID

from tests.example import queries
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.job import job


@job("example.index_note")
async def INDEX_NOTE(tx: Tx, *, note_id: str) -> None:  # noqa: N802 -- a constant: the decorator makes a Job
    """Leaves a trace, so that a job that ran twice is seen."""
    await tx.all(queries.index_note(), id=UUID(note_id))
