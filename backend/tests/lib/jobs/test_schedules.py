"""What happens by the clock."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.support import probe
from tests.support.probe import WORK, Faults, leave_effect
from tests.support.work import BRISK, Workplace, make_organization
from vibekit.lib.clock import now
from vibekit.lib.db.tx import Tx
from vibekit.lib.jobs import each
from vibekit.lib.jobs.backoff import Backoff
from vibekit.lib.jobs.clock import Clock
from vibekit.lib.jobs.drain import drain
from vibekit.lib.jobs.each import Each
from vibekit.lib.jobs.job import job
from vibekit.lib.jobs.purge import PURGE, SCHEDULES
from vibekit.lib.jobs.schedules import Schedule
from vibekit.lib.jobs.worker import Pace

NOON = datetime(2026, 1, 31, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)


@job("probe.tick")
async def TICK(tx: Tx) -> None:  # noqa: N802 -- the decorator makes a Job
    await leave_effect(tx, "tick")
    Faults.happen("tick")


HOURLY = Schedule("probe.hourly", HOUR, TICK)
FOR_EACH = Schedule("probe.each", HOUR, TICK, each_organization=True)


def clocks(workplace: Workplace, schedules: Sequence[Schedule], count: int = 1) -> list[Clock]:
    jobs = {schedule.name: schedule.job for schedule in schedules}
    return [Clock(workplace.services, schedules, Each(jobs)) for _ in range(count)]


async def look(*clocks: Clock) -> None:
    await asyncio.gather(*(clock.turn() for clock in clocks))


async def pass_time(workplace: Workplace) -> None:
    """Until every schedule is due."""
    await workplace.owner.execute("UPDATE pgqueuer_schedules SET next_run = now()")


async def work(workplace: Workplace, schedules: Sequence[Schedule], pace: Pace = BRISK) -> None:
    modules = [replace(probe.module, schedules=schedules)]
    await drain(workplace.services, workplace.post, modules, pace)


async def ordered(workplace: Workplace) -> list[str]:
    return [row["entrypoint"] for row in await workplace.waiting()]


async def test_each_time_is_ordered_once_however_many_workers_look(workplace: Workplace) -> None:
    all_clocks = clocks(workplace, [HOURLY], count=8)
    await look(*all_clocks)
    assert await ordered(workplace) == []
    for times in range(1, 6):
        await pass_time(workplace)
        await look(*all_clocks)
        assert await ordered(workplace) == ["probe.tick"]
        await work(workplace, [HOURLY])
        assert await workplace.effects() == {"tick": times}


async def test_the_next_time_is_counted_from_the_clock_of_the_database(
    workplace: Workplace,
) -> None:
    (clock,) = clocks(workplace, [HOURLY])
    await look(clock)
    await pass_time(workplace)
    await look(clock)
    row = await workplace.owner.fetchrow("SELECT * FROM pgqueuer_schedules")
    assert row is not None
    assert row["next_run"] == HOURLY.next_after(row["last_run"])


async def test_what_was_missed_is_made_up_for_once(workplace: Workplace) -> None:
    (clock,) = clocks(workplace, [HOURLY])
    await look(clock)
    await workplace.owner.execute(
        "UPDATE pgqueuer_schedules SET next_run = now() - interval '1 day'"
    )
    for _ in range(3):
        await look(clock)
        await work(workplace, [HOURLY])
    assert await workplace.effects() == {"tick": 1}


async def test_what_still_waits_is_not_ordered_again(workplace: Workplace) -> None:
    (clock,) = clocks(workplace, [HOURLY])
    await look(clock)
    for _ in range(3):
        await pass_time(workplace)
        await look(clock)
    assert await ordered(workplace) == ["probe.tick"]


async def test_a_changed_rule_takes_the_place_of_the_old_one(workplace: Workplace) -> None:
    await look(*clocks(workplace, [HOURLY]))
    await look(*clocks(workplace, [replace(HOURLY, when="0 6 * * 1")]))
    rows = await workplace.owner.fetch("SELECT expression FROM pgqueuer_schedules")
    assert [row["expression"] for row in rows] == ["0 6 * * 1"]


async def test_each_organization_has_a_job_of_its_own(
    workplace: Workplace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(each, "AT_ONCE", 3)
    await workplace.owner.execute("UPDATE organizations SET deleted_at = now()")
    living = {await make_organization(workplace.owner) for _ in range(7)}
    (clock,) = clocks(workplace, [FOR_EACH])
    await look(clock)
    for times in (1, 2):
        await pass_time(workplace)
        await look(clock)
        await work(workplace, [FOR_EACH])
        done = await workplace.owner.fetch("SELECT organization_id FROM probe_effects")
        assert len(done) == 7 * times
        assert {row["organization_id"] for row in done} == living


async def test_an_organization_whose_last_job_still_waits_gets_no_second_one(
    workplace: Workplace,
) -> None:
    await workplace.owner.execute("UPDATE organizations SET deleted_at = now()")
    await make_organization(workplace.owner)
    Faults.left["tick"] = 9
    (clock,) = clocks(workplace, [FOR_EACH])
    await look(clock)
    for _ in range(2):
        await pass_time(workplace)
        await look(clock)
        await work(workplace, [FOR_EACH], replace(BRISK, backoff=Backoff(first=HOUR)))
    assert await ordered(workplace) == ["probe.tick"]


async def test_expired_rows_are_purged_every_hour(workplace: Workplace) -> None:
    await look(*clocks(workplace, SCHEDULES))
    await pass_time(workplace)
    await look(*clocks(workplace, SCHEDULES))
    assert await ordered(workplace) == [PURGE.name]


@pytest.mark.parametrize(
    ("when", "following"),
    [
        ("17 * * * *", NOON + timedelta(minutes=17)),
        ("0 12 * * *", NOON + timedelta(days=1)),
        ("0 6 * * 1", datetime(2026, 2, 2, 6, tzinfo=UTC)),
        (timedelta(seconds=30), NOON + timedelta(seconds=30)),
        (timedelta(days=1), datetime(2026, 2, 1, tzinfo=UTC)),
    ],
)
def test_the_next_time_lies_behind_this_one(when: timedelta | str, following: datetime) -> None:
    assert Schedule("any", when, WORK).next_after(NOON) == following


@pytest.mark.parametrize("when", ["every day", "61 * * * *", "* * * * * *", timedelta(0)])
def test_a_rule_that_nobody_understands_is_refused(when: timedelta | str) -> None:
    with pytest.raises(ValueError, match="any"):
        Schedule("any", when, WORK)


def test_all_processes_count_intervals_alike() -> None:
    moment = now()
    every = Schedule("any", timedelta(seconds=40), WORK)
    assert every.next_after(moment) == every.next_after(
        every.next_after(moment) - timedelta(seconds=1)
    )
