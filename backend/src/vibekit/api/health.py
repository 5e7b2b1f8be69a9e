"""Whether the process is alive, and fit to serve."""

from typing import Annotated, Literal

from typing_extensions import TypedDict

from vibekit.contracts.listing import answer
from vibekit.lib.auth.require import public
from vibekit.lib.db.health import check_database
from vibekit.lib.db.tx import Tx
from vibekit.lib.http.route import Router

router = Router(tags=["health"])


@answer
class Health(TypedDict):
    """How the process is."""

    status: Literal["ok"]
    """`ok`; anything else is an error."""


@router.get("/health/live")
async def get_liveness(_tx: Annotated[Tx, public()]) -> Health:
    """Ask whether the process answers.

    Says nothing of the database: a process that answers this needs no restart.
    """
    return {"status": "ok"}


@router.get("/health/ready")
async def get_readiness(tx: Annotated[Tx, public()]) -> Health:
    """Ask whether the process is fit to serve.

    The database is there, under the right role, with its schema up to date.
    """
    await check_database(tx)
    return {"status": "ok"}
