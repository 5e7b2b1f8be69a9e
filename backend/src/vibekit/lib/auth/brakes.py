"""Brakes on guessing: rows in PostgreSQL, exact over processes, spent before a guess is looked at.

Each key has `tries` tries, which come back one by one (generic cell rate algorithm): `full_at` is
the moment at which all of them are back.
"""

import hashlib
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import (
    ARRAY,
    Interval,
    LargeBinary,
    SmallInteger,
    bindparam,
    column,
    func,
    select,
    update,
)
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.orm import Mapped, mapped_column
from sqlalchemy.sql.base import Executable

from vibekit.lib.db.base import Base
from vibekit.lib.db.columns import time_column
from vibekit.lib.db.statement import statement
from vibekit.lib.db.tx import Tx


class BrakeRow(Base):
    """How far the tries of one key (a hash) are used up."""

    __tablename__ = "brakes"

    key: Mapped[bytes] = mapped_column(LargeBinary, primary_key=True)
    full_at: Mapped[datetime] = time_column()
    tries: Mapped[int] = mapped_column(SmallInteger)


@dataclass(frozen=True, slots=True)
class Brake:
    """So many tries for one name; one comes back after every `every`.

    One that many accounts share (a network's) is not opened by who is right about one of them:
    only that try comes back.
    """

    name: str
    tries: int
    every: timedelta
    shared: bool = False

    @property
    def key(self) -> bytes:
        """What the row is found by; the name itself (an address) is not stored."""
        return hashlib.sha256(self.name.encode("utf-8", "surrogatepass")).digest()


@statement
def _take() -> Executable:
    """Takes one try of each key that has one left, and gives back those keys."""
    arrays = func.unnest(
        bindparam("brake_keys", type_=ARRAY(LargeBinary)),
        bindparam("every", type_=ARRAY(Interval)),
        bindparam("tries", type_=ARRAY(SmallInteger)),
    )
    names = (column("key", LargeBinary), column("every", Interval), column("tries", SmallInteger))
    asked = arrays.table_valued(*names).render_derived(name="asked")
    fresh = select(asked.c.key, func.now() + asked.c.every, asked.c.tries)
    taking = insert(BrakeRow).from_select(
        ["key", "full_at", "tries"], fresh, include_defaults=False
    )
    new = taking.excluded
    one_try = new.full_at - func.now()
    times = one_try.op("*", precedence=8, return_type=Interval())  # SQLAlchemy lacks this one
    used = func.greatest(BrakeRow.full_at, func.now()) - func.now()
    return taking.on_conflict_do_update(
        index_elements=[BrakeRow.key],
        set_={"full_at": func.greatest(BrakeRow.full_at, func.now()) + one_try, "tries": new.tries},
        where=used <= times(new.tries - 1),
    ).returning(BrakeRow.key)


@statement
def _release() -> Executable:
    arrays = func.unnest(
        bindparam("brake_keys", type_=ARRAY(LargeBinary)),
        bindparam("refunds", type_=ARRAY(Interval)),
    )
    names = (column("key", LargeBinary), column("refund", Interval))
    asked = arrays.table_valued(*names).render_derived(name="asked")
    locked = (
        select(BrakeRow.key, asked.c.refund)
        .join(asked, asked.c.key == BrakeRow.key)
        .order_by(BrakeRow.key)
        .with_for_update(of=BrakeRow)
        .cte("locked")
    )
    return (
        update(BrakeRow)
        .where(BrakeRow.key == locked.c.key)
        .values(full_at=BrakeRow.full_at - locked.c.refund)
    )


async def take_try(tx: Tx, *brakes: Brake) -> bool:
    """Takes one try of every brake; False when one of them had none left. Stays, come what may."""
    ordered = sorted(brakes, key=lambda brake: brake.key)  # one order for all, else they deadlock
    taken = await tx.at_once(
        _take(),
        brake_keys=[brake.key for brake in ordered],
        every=[brake.every for brake in ordered],
        tries=[brake.tries for brake in ordered],
    )
    return len(taken) == len(ordered)


async def release(tx: Tx, *brakes: Brake) -> None:
    """It was the right person: all tries are back, or of a shared brake this one."""
    await tx.all(
        _release(),
        brake_keys=[brake.key for brake in brakes],
        refunds=[brake.every * (1 if brake.shared else brake.tries) for brake in brakes],
    )
