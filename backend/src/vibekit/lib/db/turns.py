"""Turns: what an organization does one at a time, over all processes."""

from sqlalchemy import Text, bindparam, func, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.armed import armed_organization
from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx


@statement
def _turn() -> Executable:
    whose = func.concat(armed_organization, "/", bindparam("at_what", type_=Text))
    return select(func.pg_advisory_xact_lock(func.hashtextextended(whose, 0)))


async def take_turn(tx: Tx, at_what: str) -> None:
    """Waits until nobody else of the organization is at it; the turn ends with the transaction.

    What is read after it was left there by whoever had the turn before.
    """
    await tx.connection()  # alone, the statement would end its own transaction, and the turn
    await tx.all(_turn(), at_what=at_what)
