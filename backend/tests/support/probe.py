"""A small domain from outside, whose jobs and subscriber leave a row for each effect."""

import asyncio
import os
import signal
from typing import ClassVar
from uuid import UUID

from sqlalchemy import Text, Uuid
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import Event
from vibekit.lib.events.subscriber import subscriber
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.job import job
from vibekit.lib.mail import Message
from vibekit.lib.module import Module

TABLE = """
CREATE TABLE probe_effects (
    id uuid PRIMARY KEY, ref text NOT NULL, user_id uuid, organization_id uuid
);
CREATE UNIQUE INDEX probe_only_once ON probe_effects (ref) WHERE ref LIKE 'only-%';
GRANT ALL ON probe_effects TO vibekit_runtime
"""


class _Base(DeclarativeBase):
    """Not among the tables of the product."""


class Effect(_Base):
    __tablename__ = "probe_effects"

    id: Mapped[UUID] = mapped_column(Uuid, primary_key=True)
    ref: Mapped[str] = mapped_column(Text)
    user_id: Mapped[UUID | None]
    organization_id: Mapped[UUID | None]


class Faults:
    """What goes wrong in this process: so many times for each name."""

    left: ClassVar[dict[str, int]] = {}

    @classmethod
    def happen(cls, name: str) -> None:
        if cls.left.get(name, 0):
            cls.left[name] -= 1
            raise RuntimeError(f"{name} went wrong")


class Poked(Event, type="probe.poked", subject="probe"):
    """Something was poked."""

    ref: str


class Stroked(Event, type="probe.stroked", subject="probe"):
    """Something was stroked, which nobody cares about."""


async def leave_effect(tx: Tx, ref: str) -> None:
    caller = await tx.caller()
    tx.insert(
        Effect,
        id=new_id(),
        ref=ref,
        user_id=caller.user_id,
        organization_id=caller.organization_id,
    )


@job("probe.work")
async def WORK(tx: Tx, *, ref: str, seconds: str = "0") -> None:  # noqa: N802 -- the decorator makes a Job
    await leave_effect(tx, ref)
    await asyncio.sleep(float(seconds))
    Faults.happen(ref)


@job("probe.kill")
async def KILL(_tx: Tx) -> None:  # noqa: N802 -- the decorator makes a Job
    """As a job does that takes more memory than there is."""
    os.kill(os.getpid(), signal.SIGKILL)


@job("probe.mail")
async def MAIL(tx: Tx, *, ref: str) -> Message:  # noqa: N802 -- the decorator makes a Job
    await leave_effect(tx, ref)
    return Message(to="ada@example.com", subject=ref, html="<p>Hello</p>", text="Hello")


@subscriber("probe.pokes", Poked)
async def REACT_TO_POKE(tx: Tx, event: Poked) -> None:  # noqa: N802 -- the decorator makes a Subscriber
    await leave_effect(tx, event.ref)
    Faults.happen(event.ref)


@subscriber("probe.history", Poked, from_start=True)
async def REMEMBER(tx: Tx, event: Poked) -> None:  # noqa: N802 -- the decorator makes a Subscriber
    await leave_effect(tx, f"history {event.origin.actor_type} {event.origin.id}")


module = Module(
    name="probe",
    events=[Poked, Stroked],
    jobs=[WORK, MAIL, KILL],
    subscribers=[REACT_TO_POKE],
)
