from datetime import timedelta

import asyncpg
import pytest

from tests.support.work import Workplace
from vibekit.lib.jobs.purge import purge

USER = "00000000-0000-7000-8000-000000000001"
# A row of each table that has as long to live as `rest` says.
ROWS = {
    "sign_ups": (
        "(id, email, email_key, name, password_hash, created_at, expires_at) "
        "SELECT gen_random_uuid(), 'a', 'a', 'A', 'x', now(), now() + rest"
    ),
    "mailed_tokens": (
        "(user_id, purpose, token_hash, created_at, expires_at) "
        "SELECT gen_random_uuid(), 'p', key, now(), now() + rest"
    ),
    "sessions": (
        "(id, user_id, token_hash, user_agent, created_at, last_seen_at, idle_expires_at, "
        f"expires_at) SELECT gen_random_uuid(), '{USER}', key, '', now(), now(), "
        "now() + rest, now() + interval '1 day'"
    ),
    "idempotency_keys": (
        "(caller_id, scope, fingerprint, status, body, created_at) "
        "SELECT gen_random_uuid(), '', '', 200, '', now() - interval '24 hours' + rest"
    ),
    "brakes": "(key, full_at, tries) SELECT key, now() + rest, 1",
    "jobs_done": ("(job_id, done_at) SELECT number, now() - interval '30 days' + rest"),
    "pgqueuer_log": (
        "(job_id, status, priority, entrypoint, created) "
        "SELECT 1, 'picked', 0, 'x', now() - interval '30 days' + rest"
    ),
}
# Five had their time a minute ago, three have a minute left.
AGES = """
FROM (SELECT n AS number, decode(md5(random()::text), 'hex') AS key,
             CASE WHEN n <= 5 THEN interval '-1 minute' ELSE interval '1 minute' END AS rest
      FROM generate_series(1, 8) AS n) AS age
"""


@pytest.mark.parametrize("table", ROWS)
async def test_only_what_has_had_its_time_goes(workplace: Workplace, table: str) -> None:
    await fill(workplace.owner, table)
    assert await purge(workplace.services, at_most=2) == 5
    kept = await workplace.owner.fetchval(f"SELECT count(*) FROM {table}")  # noqa: S608 -- our names
    assert kept == 3
    assert await purge(workplace.services) == 0


async def fill(owner: "asyncpg.Connection[asyncpg.Record]", table: str) -> None:
    await owner.execute(f"TRUNCATE {', '.join(ROWS)}, users CASCADE")
    await owner.execute(
        "INSERT INTO users VALUES ($1, 'a', 'a', 'A', 'en', 'UTC', now(), now())", USER
    )
    await owner.execute(f"INSERT INTO {table} {ROWS[table]} {AGES}")


async def test_an_answer_of_one_organization_outlives_one_of_another(workplace: Workplace) -> None:
    """The same key of the same caller, used in one long ago and in the other just now."""
    await workplace.owner.execute("TRUNCATE idempotency_keys")
    await workplace.owner.executemany(
        "INSERT INTO idempotency_keys (caller_id, organization_id, scope, fingerprint, status, "
        "body, created_at) "
        "VALUES ($1, gen_random_uuid(), 'import-1', '', 201, '', now() - $2::interval)",
        [(USER, timedelta(hours=25)), (USER, timedelta(minutes=1))],
    )
    assert await purge(workplace.services) == 1
    assert await workplace.owner.fetchval("SELECT count(*) FROM idempotency_keys") == 1
