"""What has had its time goes: expired secrets and sign-ups, kept answers, brakes, old records."""

from datetime import timedelta

from sqlalchemy import (
    BigInteger,
    DateTime,
    Integer,
    bindparam,
    column,
    delete,
    func,
    select,
    table,
)
from sqlalchemy.sql.base import Executable

from vibekit.lib.auth import credentials
from vibekit.lib.auth.brakes import BrakeRow
from vibekit.lib.db.services import Services
from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs.job import job
from vibekit.lib.jobs.models import JobDone
from vibekit.lib.jobs.schedules import Schedule
from vibekit.lib.observability.log import get_logger

AT_ONCE = 5_000
# Longer than any job can wait to be tried again.
RECORDS_KEPT = timedelta(days=30)

_LOG = table("pgqueuer_log", column("id", BigInteger), column("created", DateTime(timezone=True)))
_log = get_logger(__name__)


@statement
def _expired() -> Executable:
    """Of people who are not armed now, so a function of schema `auth` does it."""
    gone = func.auth.purge_expired(bindparam("at_most", type_=Integer))
    return select(gone.label("gone"))


@statement
def _full_brakes() -> Executable:
    """Those in use are left alone, so that nobody who brakes ever waits in a circle."""
    full = (
        select(BrakeRow.key)
        .where(BrakeRow.full_at < func.now())
        .limit(bindparam("at_most"))
        .with_for_update(skip_locked=True)
    )
    return delete(BrakeRow).where(BrakeRow.key.in_(full)).returning(BrakeRow.key)


@statement
def _old_jobs() -> Executable:
    old = (
        select(JobDone.job_id)
        .where(JobDone.done_at < func.now() - RECORDS_KEPT)
        .limit(bindparam("at_most"))
    )
    return delete(JobDone).where(JobDone.job_id.in_(old)).returning(JobDone.job_id)


@statement
def _old_log() -> Executable:
    old = (
        select(_LOG.c.id)
        .where(_LOG.c.created < func.now() - RECORDS_KEPT)
        .limit(bindparam("at_most"))
    )
    return delete(_LOG).where(_LOG.c.id.in_(old)).returning(_LOG.c.id)


@job("vibekit.purge")
async def PURGE(tx: Tx) -> None:  # noqa: N802 -- the decorator makes a Job
    """Every hour; what it deletes needs no transaction around it."""
    await purge(tx.services)


SCHEDULES = (Schedule("vibekit.purge", "17 * * * *", PURGE),)


async def purge(services: Services, *, at_most: int = AT_ONCE) -> int:
    """Deletes all of it, so many rows at a time that no statement takes long; returns how many."""
    tx = Tx(services, credentials.acting())
    purged = 0
    while gone := (await tx.at_once(_expired(), at_most=at_most))[0]["gone"]:
        purged += gone
    for old in (_full_brakes(), _old_jobs(), _old_log()):
        while rows := await tx.at_once(old, at_most=at_most):
            purged += len(rows)
    _log.info("purged", rows=purged)
    return purged
