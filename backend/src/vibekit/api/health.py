"""Whether the process is alive, and fit to serve."""

from typing import Annotated, Literal

from typing_extensions import TypedDict

from vibekit.contracts.listing import answer
from vibekit.lib.auth.require import public
from vibekit.lib.db.health import check_database
from vibekit.lib.db.tx import Tx
from vibekit.lib.http.route import Router
from vibekit.lib.jobs.health import is_queue_late

router = Router(tags=["health"])


@answer
class Health(TypedDict):
    """How the process is."""

    status: Literal["ok"]
    """`ok`; anything else is an error."""


@answer
class Readiness(Health):
    """How the process is, and what an operator should look at."""

    queue: Literal["ok", "late"]
    """`late` when a job has been due for five minutes: workers are missing, or have too much to do.
    It takes no process out of service, for no process that serves could mend it."""


@router.get("/health/live")
async def get_liveness(_tx: Annotated[Tx, public()]) -> Health:
    """Ask whether the process answers.

    Says nothing of the database: a process that answers this needs no restart.
    """
    return {"status": "ok"}


@router.get("/health/ready")
async def get_readiness(tx: Annotated[Tx, public()]) -> Readiness:
    """Ask whether the process is fit to serve.

    The database is there, under the right role, with its schema up to date, and takes jobs. Take a
    process out of service by the status alone; watch `queue` to know whether jobs are done.
    """
    await check_database(tx)
    return {"status": "ok", "queue": "late" if await is_queue_late(tx) else "ok"}
