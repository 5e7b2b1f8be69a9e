"""The one channel on which processes wake each other, through PostgreSQL's NOTIFY.

What is said is a key and nothing else: whoever is woken reads what is new, with its own rights.
"""

from collections.abc import Sequence

from sqlalchemy import ARRAY, Text, bindparam, func, literal_column, select
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx

CHANNEL = "vibekit"


@statement
def _notify() -> Executable:
    keys = func.unnest(bindparam("keys", type_=ARRAY(Text))).column_valued("key")
    return select(func.pg_notify(literal_column(f"'{CHANNEL}'"), keys))


async def wake(tx: Tx, keys: Sequence[str]) -> None:
    """Says these keys on every process, once this transaction has committed.

    Not for what requests do all the time: transactions that notify commit one after the other.
    """
    await tx.all(_notify(), keys=list(keys))
