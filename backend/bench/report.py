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


class Report:
    """Three tables about one run."""

    def __init__(self, measured: Sequence[Measured], process: Rows, plan: Plan) -> None:
        self._plan = plan
        self._tables = {
            "Requests per second": (
                ("work", "floor", "typical", "product", "of the floor", "of typical", "asked"),
                [_speed(each) for each in measured],
            ),
            "CPU and latency": (
                ("work", "CPU µs: floor", "typical", "product", "of the floor",
                 "product p50 ms", "p99 ms", "p99 / p50", "floor p99 ms"),
                [_cost(each) for each in measured],
            ),
            "The process": (("", "floor", "typical", "product"), process),
        }  # fmt: skip

    def show(self) -> None:
        """Prints it."""
        console = Console()
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
            f"Python {platform.python_version()}, {plan.rows:,} pages of 1,000 organizations, "
            f"one process each, {generator()} with {CONNECTIONS} connections, "
            f"{plan.rounds} interleaved rounds of {plan.seconds} s, medians; "
            "a ratio is the median of the ratios within each round."
        )


def _speed(measured: Measured) -> list[str]:
    work = measured.work
    of_floor = measured.ratio("product", "floor", _rate)
    of_typical = measured.ratio("product", "typical", _rate)
    asked = [
        f"{'yes' if reached >= least else 'NO'}: {least:g} of {base}"
        for reached, least, base in (
            (of_floor, work.of_floor, "the floor"),
            (of_typical, work.of_typical, "typical"),
        )
        if least is not None
    ]
    rates = (f"{measured.middle(name, _rate):,.0f}" for name in ("floor", "typical", "product"))
    return [work.name, *rates, f"{of_floor:.2f}", f"{of_typical:.1f} x", "; ".join(asked)]


def _cost(measured: Measured) -> list[str]:
    p50, p99 = (measured.middle("product", of) for of in (_p50, _p99))
    costs = (f"{measured.middle(name, _cpu):,.0f}" for name in ("floor", "typical", "product"))
    return [
        measured.work.name,
        *costs,
        f"{measured.ratio('product', 'floor', _cpu):.2f}",
        f"{p50:.1f}",
        f"{p99:.1f}",
        f"{p99 / p50:.1f}",
        f"{measured.middle('floor', _p99):.1f}",
    ]


def _rate(outcome: Outcome) -> float:
    return outcome.requests_per_second


def _cpu(outcome: Outcome) -> float:
    return outcome.cpu_microseconds


def _p50(outcome: Outcome) -> float:
    return outcome.p50_ms


def _p99(outcome: Outcome) -> float:
    return outcome.p99_ms
