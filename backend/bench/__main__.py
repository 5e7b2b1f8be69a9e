"""`make bench` and `make bench-quick`: the product beside its floor and a typical app."""

import argparse
import tempfile
from contextlib import ExitStack
from functools import partial
from pathlib import Path

from rich.console import Console

from bench import work
from bench.ground import lay_ground
from bench.load import Load
from bench.programs import Program, floor, product, typical
from bench.report import MOST_MIB, MOST_SECONDS, Report, Rows, verdict
from bench.rounds import FULL, QUICK, Measured, Plan, cold_start, measure
from vibekit.lib.db.embedded import EmbeddedPostgres

# Seeded databases are kept there from run to run.
_DATA = Path(__file__).parents[2] / ".vibekit" / "bench"
_PROGRAMS = (floor, typical, product)
_log = Console(stderr=True)


def main() -> None:
    """Measures, prints, and in full writes RESULTS.md."""
    plan, chosen = _arguments()
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        postgres = stack.enter_context(EmbeddedPostgres(_DATA))
        _log.print(f"Laying the ground: {plan.rows:,} notes")
        ground = lay_ground(postgres, plan.rows)
        starts = [cold_start(partial(make, ground, folder), plan.starts) for make in _PROGRAMS]
        programs = [stack.enter_context(make(ground, folder)) for make in _PROGRAMS]
        measured = _measure(programs, chosen, Load(folder), plan)
        report = Report(measured, _process(starts, programs), plan)
    report.show()
    if plan is FULL and len(chosen) == len(work.ALL):
        report.write()


def _arguments() -> tuple[Plan, list[work.Work]]:
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--quick", action="store_true", help="shorter, and not written down")
    parser.add_argument("--only", metavar="WORD", default="", help="work that has WORD in its name")
    given = parser.parse_args()
    chosen = [each for each in work.ALL if given.only in each.name]
    return (QUICK if given.quick else FULL), chosen


def _measure(
    programs: list[Program], chosen: list[work.Work], load: Load, plan: Plan
) -> list[Measured]:
    measured: list[Measured] = []
    for each in chosen:
        _log.print(f"Measuring: {each.name}")
        measured.append(measure(each, programs, load, plan))
    return measured


def _process(starts: list[float], programs: list[Program]) -> Rows:
    memory = [each.memory_mib() for each in programs]
    return [
        [
            "start to first signed-in answer, s",
            *(f"{seconds:.2f}" for seconds in starts),
            f"{MOST_SECONDS:g}: {verdict(starts[-1] <= MOST_SECONDS)}",
        ],
        [
            "memory after the load, MiB",
            *(f"{mib:.0f}" for mib in memory),
            f"{MOST_MIB:g}: {verdict(memory[-1] <= MOST_MIB)}",
        ],
    ]


if __name__ == "__main__":
    main()
