"""Whether jobs can be ordered, and whether somebody does them."""

from datetime import timedelta

from asyncpg import InsufficientPrivilegeError, UndefinedTableError
from sqlalchemy import Boolean, Interval, bindparam, exists, func, literal_column, or_, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import ServiceUnavailable
from vibekit.lib.jobs.models import QueuedJob

# Longer than a rolling restart of all workers takes.
LATE_AFTER = timedelta(minutes=5)


@statement
def _state() -> Executable:
    """Whether this role may order jobs, and whether one was not begun, or not kept, long ago."""
    # The queue's indexes are partial: one is used only where the status is part of the text.
    queued, picked = (QueuedJob.status == literal_column(f"'{s}'") for s in ("queued", "picked"))
    long_ago = func.now() - bindparam("late_after", type_=Interval)
    unclaimed = exists().where(queued, QueuedJob.execute_after < long_ago)
    abandoned = exists().where(picked, QueuedJob.heartbeat < long_ago)
    return select(
        func.has_table_privilege("pgqueuer", "INSERT", type_=Boolean).label("takes_orders"),
        or_(unclaimed, abandoned).label("is_late"),
    )


async def is_queue_late(tx: Tx) -> bool:
    """Whether due jobs lie there; raises ServiceUnavailable where none can be ordered."""
    try:
        state = await tx.only(_state(), late_after=LATE_AFTER)
    except (InsufficientPrivilegeError, UndefinedTableError):
        state = None
    if state is None or not state["takes_orders"]:
        raise ServiceUnavailable("POSTGRES_URL is a role that may not use the job queue.")
    return state["is_late"]
