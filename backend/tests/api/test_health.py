"""/live asks nobody; /ready asks the database, the schema and the queue."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import TypeAlias

import asyncpg
import pytest
from httpx import Response

from tests.support.database import make_database
from tests.support.product import Product, running_product
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres

Owner: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
JOB = """
INSERT INTO pgqueuer (priority, status, entrypoint, execute_after, heartbeat)
VALUES (0, $1, 'any', now() - $2::interval, now() - $3::interval)
"""
LONG, SHORT = timedelta(minutes=6), timedelta(minutes=4)


@pytest.fixture(scope="module")
def own_settings(postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A database of one's own: nobody else orders jobs, and its grants may be taken away."""
    return make_database(postgres, tmp_path_factory.mktemp("health"))


@pytest.fixture
async def owner(own_settings: Settings) -> AsyncIterator[Owner]:
    assert own_settings.postgres_admin_url is not None
    connection = await asyncpg.connect(own_settings.postgres_admin_url.get_secret_value())
    await connection.execute("TRUNCATE pgqueuer")
    yield connection
    await connection.close()


@pytest.fixture
async def own_product(own_settings: Settings) -> AsyncIterator[Product]:
    async with running_product(own_settings) as product:
        yield product


async def readiness(product: Product) -> Response:
    return await (await product.browser()).get("/api/health/ready")


def is_refused(answer: Response, because: str) -> bool:
    error = answer.json()["error"]
    return answer.status_code == 503 and because in error["message"]


@pytest.mark.usefixtures("owner")
async def test_ready_with_an_empty_queue(own_product: Product) -> None:
    answer = await readiness(own_product)
    assert (answer.status_code, answer.json()) == (200, {"status": "ok", "queue": "ok"})


@pytest.mark.parametrize(
    ("status", "due", "silent", "queue"),
    [
        ("queued", SHORT, LONG, "ok"),
        ("queued", LONG, LONG, "late"),
        ("queued", -LONG, LONG, "ok"),
        ("picked", LONG, SHORT, "ok"),
        ("picked", LONG, LONG, "late"),
        ("failed", LONG, LONG, "ok"),
    ],
)
async def test_jobs_that_nobody_does_are_told_and_take_no_process_out_of_service(
    own_product: Product, owner: Owner, status: str, due: timedelta, silent: timedelta, queue: str
) -> None:
    await owner.execute(JOB, status, due, silent)
    answer = await readiness(own_product)
    assert (answer.status_code, answer.json()["queue"]) == (200, queue)


@pytest.mark.parametrize("right", ["SELECT", "INSERT"])
async def test_not_ready_where_no_job_can_be_ordered(
    own_product: Product, owner: Owner, right: str
) -> None:
    await owner.execute(f"REVOKE {right} ON pgqueuer FROM vibekit_runtime")
    try:
        assert is_refused(await readiness(own_product), "job queue")
    finally:
        await owner.execute(f"GRANT {right} ON pgqueuer TO vibekit_runtime")


async def test_not_ready_with_an_older_schema(own_product: Product, owner: Owner) -> None:
    newest = await owner.fetchval("SELECT version_num FROM alembic_version")
    await owner.execute("UPDATE alembic_version SET version_num = '0001'")
    try:
        assert is_refused(await readiness(own_product), "vibekit migrate")
    finally:
        await owner.execute("UPDATE alembic_version SET version_num = $1", newest)
