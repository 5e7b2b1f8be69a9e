"""A job for each organization, ordered some hundred at a time."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy import Integer, Uuid, bindparam, column, func, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.job import Job, enqueue, enqueue_unless_waiting
from vibekit.lib.jobs.order import Order

AT_ONCE = 500
_BEFORE_ALL = str(UUID(int=0))


@statement
def _next_organizations() -> Executable:
    """Nobody is armed here, so a function of schema `auth` names them."""
    found = func.auth.next_organizations(
        bindparam("after", type_=Uuid), bindparam("at_most", type_=Integer)
    ).table_valued(column("id", Uuid))
    return select(found.c.id)


class Each:
    """The job that orders a schedule's job for the next organizations, and itself for the rest."""

    def __init__(self, jobs: Mapping[str, Job]) -> None:
        self._jobs = jobs
        self.job = Job("vibekit.each_organization", self._order)

    async def _order(self, tx: Tx, *, schedule: str, after: str = _BEFORE_ALL) -> None:
        rows = await tx.all(_next_organizations(), after=UUID(after), at_most=AT_ONCE)
        orders = [Order(organization=row["id"]) for row in rows]
        await enqueue_unless_waiting(tx, self._jobs[schedule], orders)
        if len(rows) == AT_ONCE:
            enqueue(tx, self.job, schedule=schedule, after=str(rows[-1]["id"]))
