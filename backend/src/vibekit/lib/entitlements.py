"""What an organization's plan includes: a port, so that no domain imports whoever sells plans.

By default nobody sells any, and everything is included.
"""

from collections.abc import Awaitable, Callable
from typing import ClassVar, NamedTuple

from vibekit.contracts.error import ErrorDetail
from vibekit.lib.db.turns import take_turn
from vibekit.lib.db.tx import Tx
from vibekit.lib.errors import LimitReached


class Allowance(NamedTuple):
    """How much of something a plan includes; None for as much as one likes."""

    plan: str
    most: int | None


Plans = Callable[[Tx, str], Awaitable[Allowance]]
"""Tells the allowance of the armed organization; a manifest names it as its `plans`."""
Count = Callable[[Tx], Awaitable[int]]


class Entitlements:
    """What domains ask before they let an organization have more of something."""

    _plans: ClassVar[Plans | None] = None

    @classmethod
    def sold_by(cls, plans: Plans) -> None:
        """Called by the registry, for the domain that sells plans."""
        cls._plans = plans

    @classmethod
    async def require(cls, tx: Tx, what: str, *, used: Count) -> None:
        """Raises LimitReached where the plan does not include one more beside those in use.

        They are counted when it is one's turn, and nobody else of the organization gets one until
        the use case has ended: parallel ones never share the last.
        """
        if cls._plans is None:
            return
        plan, most = await cls._plans(tx, what)
        if most is None:
            return
        await take_turn(tx, f"use/{what}")
        if await used(tx) >= most:
            raise _limit_reached(plan, what, most)


def _limit_reached(plan: str, what: str, most: int) -> LimitReached:
    """Its details tell the plan, and under the name of the limit how much it includes."""
    return LimitReached(
        details=[
            ErrorDetail(field="plan", code=plan, message=f"The plan is {plan}"),
            ErrorDetail(field=what, code=str(most), message=f"The plan includes {most}"),
        ]
    )
