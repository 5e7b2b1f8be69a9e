"""A domain's schedule in a cluster."""

import asyncio
from pathlib import Path

import asyncpg
import pytest

from tests.example.jobs import LEAP_DAY
from tests.example.module import PATH as EXAMPLE
from tests.example.recipes import make_note
from tests.support.database import make_database
from tests.support.product import running_product
from tests.support.work import until
from tests.worker.workers import VIBEKIT, worker
from vibekit.lib.db.embedded import EmbeddedPostgres

# Every organization's notes so often, and nothing left to do.
STATE = """
SELECT (SELECT array_agg(indexed) FROM notes), (SELECT count(*) FROM pgqueuer),
       (SELECT count(*) FROM pgqueuer_schedules WHERE entrypoint = $1)
"""
ORGANIZATIONS, TIMES = 3, 5


@pytest.mark.slow
async def test_two_workers_run_it_once_each_time(
    postgres: EmbeddedPostgres, tmp_path: Path
) -> None:
    given = {"vibekit_modules": (EXAMPLE,)}
    settings = await asyncio.to_thread(make_database, postgres, tmp_path, **given)
    async with running_product(settings) as product:
        for _ in range(ORGANIZATIONS):
            await make_note(await product.owner_of())
    assert settings.postgres_admin_url is not None
    owner = await asyncpg.connect(settings.postgres_admin_url.get_secret_value())

    async def has_run(times: int) -> bool:
        state = await owner.fetchrow(STATE, LEAP_DAY.name)
        return tuple(state or ()) == ([times] * ORGANIZATIONS, 0, 1)

    with worker(settings, tmp_path, VIBEKIT), worker(settings, tmp_path, VIBEKIT):
        for times in range(TIMES):
            await until(lambda times=times: has_run(times))
            due = "UPDATE pgqueuer_schedules SET next_run = now() WHERE entrypoint = $1"
            await owner.execute(due, LEAP_DAY.name)
        await until(lambda: has_run(TIMES))
        await asyncio.sleep(2)
        assert await has_run(TIMES)
    await owner.close()
