"""Rounds: each program in turn, again and again, so that what disturbs one disturbs all."""

import time
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from statistics import median

from bench.load import Load, Outcome
from bench.programs import Program
from bench.work import Work


@dataclass(frozen=True)
class Plan:
    """How long, and how often."""

    rows: int
    rounds: int
    seconds: int
    starts: int
    warms_up: bool


FULL = Plan(rows=1_000_000, rounds=5, seconds=3, starts=5, warms_up=True)
QUICK = Plan(rows=100_000, rounds=2, seconds=1, starts=1, warms_up=False)


@dataclass
class Measured:
    """The rounds of one piece of work, by program."""

    work: Work
    outcomes: dict[str, list[Outcome]] = field(default_factory=dict)

    def add(self, program: str, outcome: Outcome) -> None:
        self.outcomes.setdefault(program, []).append(outcome)

    def middle(self, program: str, of: Callable[[Outcome], float]) -> float:
        """The median over the rounds."""
        return median(map(of, self.outcomes[program]))

    def ratio(self, program: str, base: str, of: Callable[[Outcome], float]) -> float:
        """The median of the ratios within each round."""
        pairs = zip(self.outcomes[program], self.outcomes[base], strict=True)
        return median(of(one) / of(other) for one, other in pairs)


def measure(work: Work, programs: Sequence[Program], load: Load, plan: Plan) -> Measured:
    """One piece of work on all programs; the order turns with each round."""
    measured = Measured(work)
    for program in programs if plan.warms_up else ():
        load.run(program, work, plan.seconds)
    for turn in range(plan.rounds):
        first = turn % len(programs)
        for program in [*programs[first:], *programs[:first]]:
            measured.add(program.name, load.run(program, work, plan.seconds))
    return measured


def cold_start(start: Callable[[], AbstractContextManager[Program]], times: int) -> float:
    """Seconds from the command to the first signed-in answer, the database being up."""
    taken: list[float] = []
    for _ in range(times):
        began = time.perf_counter()
        with start():
            taken.append(time.perf_counter() - began)
    return median(taken)
