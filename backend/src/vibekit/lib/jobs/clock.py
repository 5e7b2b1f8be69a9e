"""Orders the jobs of schedules; of all workers that see one due, the first to lock it does.

pgqueuer's own scheduler is not used: it takes note of a time before it does the work, so that a
worker that dies in between passes it over, or another one does it again. Here both are one
transaction.
"""

from collections.abc import Sequence

from sqlalchemy import Text, bindparam, delete, func, select, update
from sqlalchemy.dialects.postgresql import ARRAY, insert
from sqlalchemy.sql.base import Executable

from vibekit.lib.auth import credentials
from vibekit.lib.clock import now
from vibekit.lib.db.services import Services
from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.each import Each
from vibekit.lib.jobs.job import enqueue_unless_waiting
from vibekit.lib.jobs.models import QueueSchedule
from vibekit.lib.jobs.order import Order
from vibekit.lib.jobs.schedules import Schedule
from vibekit.lib.observability.log import get_logger

LOOK_SECONDS = 1.0

_log = get_logger(__name__)


@statement
def _plant() -> Executable:
    row = insert(QueueSchedule).values(
        entrypoint=bindparam("name"), expression=bindparam("rule"), next_run=bindparam("next_run")
    )
    return row.on_conflict_do_nothing()


@statement
def _uproot() -> Executable:
    """What the schedule said before it was changed."""
    return delete(QueueSchedule).where(
        QueueSchedule.entrypoint == bindparam("name"), QueueSchedule.expression != bindparam("rule")
    )


@statement
def _due() -> Executable:
    names = bindparam("names", type_=ARRAY(Text))
    return select(QueueSchedule.entrypoint, QueueSchedule.expression).where(
        QueueSchedule.entrypoint == names.any_(), QueueSchedule.next_run <= func.now()
    )


@statement
def _lock() -> Executable:
    """No row when another worker has it, or has been here before."""
    return (
        select(QueueSchedule.id, func.now().label("moment"))
        .where(
            QueueSchedule.entrypoint == bindparam("name"),
            QueueSchedule.expression == bindparam("rule"),
            QueueSchedule.next_run <= func.now(),
        )
        .with_for_update(skip_locked=True)
    )


@statement
def _move() -> Executable:
    return (
        update(QueueSchedule)
        .where(QueueSchedule.id == bindparam("lock"))
        .values(next_run=bindparam("next_time"), last_run=func.now())
    )


class Clock:
    """What one worker does by the clock."""

    def __init__(self, services: Services, schedules: Sequence[Schedule], each: Each) -> None:
        self._services = services
        self._schedules = {(schedule.name, schedule.rule): schedule for schedule in schedules}
        self._each = each
        self._is_planted = False

    async def turn(self) -> bool:
        """Orders what is due."""
        if not self._is_planted:
            await self._plant_all()
        nobody = Tx(self._services, credentials.acting())
        names = [name for name, _ in self._schedules]
        for row in await nobody.all(_due(), names=names):
            schedule = self._schedules.get((row["entrypoint"], row["expression"]))
            if schedule is not None:
                await self._ring(schedule)
        return False

    async def _plant_all(self) -> None:
        for schedule in self._schedules.values():
            tx = Tx(self._services, credentials.acting())
            rule = {"name": schedule.name, "rule": schedule.rule}
            await tx.at_once(_plant(), **rule, next_run=schedule.next_after(now()))
            await tx.at_once(_uproot(), **rule)
        self._is_planted = True

    async def _ring(self, schedule: Schedule) -> None:
        tx = Tx(self._services, credentials.acting())
        try:
            row = await tx.first(_lock(), name=schedule.name, rule=schedule.rule)
            if row is not None:
                following = schedule.next_after(row["moment"])
                await tx.first(_move(), lock=row["id"], next_time=following)
                await self._order(tx, schedule)
                await tx.commit()
                _log.info("schedule_due", schedule=schedule.name)
        finally:
            await tx.close()

    async def _order(self, tx: Tx, schedule: Schedule) -> None:
        if schedule.each_organization:
            order = Order(arguments={"schedule": schedule.name})
            await enqueue_unless_waiting(tx, self._each.job, [order])
        else:
            await enqueue_unless_waiting(tx, schedule.job, [Order()])
