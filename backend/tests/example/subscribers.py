"""What notes do about events."""

from tests.example import queries
from tests.example.events import NoteCreated
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.subscriber import subscriber


@subscriber("example.count_notes", NoteCreated, from_start=True)
async def COUNT_NOTES(tx: Tx, _event: NoteCreated) -> None:  # noqa: N802 -- a constant: the decorator makes a Subscriber
    """Counts, so that a reaction that happened twice is seen."""
    await tx.all(queries.count_note())
