"""The tables: printed, and written to RESULTS.md as far as it is not written by hand."""

import os
import platform
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table

from bench.load import CONNECTIONS, Outcome, generator
from bench.rounds import Measured, Plan

RESULTS = Path(__file__).with_name("RESULTS.md")
BY_HAND = "<!-- What follows is written by hand, and kept. -->"

Rows = Sequence[Sequence[str]]


# What one process may take to start, and hold.
MOST_SECONDS, MOST_MIB = 0.9, 105
# Wide enough for the tables where there is no terminal to ask.
_COLUMNS = 120


class Report:
    """Three tables about one run."""

    def __init__(self, measured: Sequence[Measured], process: Rows, plan: Plan) -> None:
        self._plan = plan
        self._tables = {
            "Requests per second": (
                ("work", "floor", "typical", "product", "/ floor", "/ typical", "asked"),
                [_speed(each) for each in measured],
            ),
            "CPU of a request, and the product's latency": (
                ("work", "floor µs", "typical µs", "product µs", "/ floor", "p50 ms", "p99 ms",
                 "p99 / p50", "asked"),
                [_cost(each) for each in measured],
            ),
            "The process": (("", "floor", "typical", "product", "asked"), process),
        }  # fmt: skip

    def show(self) -> None:
        """Prints it."""
        console = Console()
        console = console if console.is_terminal else Console(width=_COLUMNS)
        for title, (head, rows) in self._tables.items():
            table = Table(title=title, title_justify="left")
            for number, name in enumerate(head):
                table.add_column(name, justify="right" if number else "left")
            for row in rows:
                table.add_row(*row)
            console.print(table)
        console.print(self._circumstances())

    def write(self) -> None:
        """Writes it above what stands in RESULTS.md by hand."""
        parts = ["# What `make bench` measured last", self._circumstances()]
        for title, (head, rows) in self._tables.items():
            lines = [head, ["---", *["---:"] * (len(head) - 1)], *rows]
            table = "\n".join(f"| {' | '.join(line)} |" for line in lines)
            parts.append(f"## {title}\n\n{table}")
        old = RESULTS.read_text() if RESULTS.exists() else ""
        parts.append(BY_HAND + old.partition(BY_HAND)[2].rstrip())
        RESULTS.write_text("\n\n".join(parts) + "\n")

    def _circumstances(self) -> str:
        plan = self._plan
        return (
            f"{datetime.now(UTC):%Y-%m-%d}, {os.cpu_count()} cores, "
            f"Python {platform.python_version()}, {plan.rows:,} notes of 1,000 organizations, "
            f"one process each, {generator()} with {CONNECTIONS} connections, "
            f"{plan.rounds} interleaved rounds of {plan.seconds} s, medians; "
            "a ratio is the median of the ratios within each round."
        )


def _speed(measured: Measured) -> list[str]:
    work = measured.work
    of_floor = measured.ratio("product", "floor", _rate)
    of_typical = measured.ratio("product", "typical", _rate)
    asked = [
        f"{least:g} {base}: {verdict(reached >= least)}"
        for reached, least, base in (
            (of_floor, work.of_floor, "floor"),
            (of_typical, work.of_typical, "typical"),
        )
        if least is not None
    ]
    rates = (f"{measured.middle(name, _rate):,.0f}" for name in ("floor", "typical", "product"))
    return [work.name, *rates, f"{of_floor:.2f}", f"{of_typical:.1f}", ", ".join(asked)]


def _cost(measured: Measured) -> list[str]:
    p50, p99 = (measured.middle("product", of) for of in (_p50, _p99))
    costs = (f"{measured.middle(name, _cpu):,.0f}" for name in ("floor", "typical", "product"))
    of_floor, most = measured.ratio("product", "floor", _cpu), measured.work.cpu_of_floor
    asked = "" if most is None else f"{most:g} floor: {verdict(of_floor <= most)}"
    return [
        measured.work.name,
        *costs,
        f"{of_floor:.2f}",
        f"{p50:.1f}",
        f"{p99:.1f}",
        f"{p99 / p50:.1f}",
        asked,
    ]


def verdict(reached: bool) -> str:  # noqa: FBT001 -- a verdict is a yes or a no
    """Seen at a glance."""
    return "yes" if reached else "NO"


def _rate(outcome: Outcome) -> float:
    return outcome.requests_per_second


def _cpu(outcome: Outcome) -> float:
    return outcome.cpu_microseconds


def _p50(outcome: Outcome) -> float:
    return outcome.p50_ms


def _p99(outcome: Outcome) -> float:
    return outcome.p99_ms
