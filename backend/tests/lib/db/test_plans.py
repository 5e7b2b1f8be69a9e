"""What every request waits for is found by index, whatever the values: the generic plans."""

import re
from collections.abc import AsyncIterator, Iterator
from typing import Any, TypeAlias

import asyncpg
import orjson
import pytest

from tests.example.module import PATH as EXAMPLE
from tests.support.database import make_database
from tests.support.plans import Hot
from tests.support.told import told_in
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres

Connection: TypeAlias = "asyncpg.Connection[asyncpg.Record]"
Node = dict[str, Any]
TOLD: list[Hot] = [module.HOT for module in told_in("hot")]
HOT = {name: sql for hot in TOLD for name, sql in hot.statements.items()}
LISTS = [listed for hot in TOLD for listed in hot.lists.items()]

# So many rows that the planner has a choice to make.
SEED = """
CREATE FUNCTION pg_temp.id(kind text, n int) RETURNS uuid LANGUAGE sql AS
$$ SELECT (kind || '-0000-7000-8000-0000' || lpad(n::text, 8, '0'))::uuid $$;
INSERT INTO users
SELECT pg_temp.id('01900001', n), n::text, n::text, 'Ada', 'en', 'UTC', now(), now()
FROM generate_series(1, 500) n;
INSERT INTO organizations SELECT pg_temp.id('01900002', n), 'Acme', 'acme-' || n, now(), now()
FROM generate_series(1, 500) n;
INSERT INTO roles
SELECT pg_temp.id('01900002', n), pg_temp.id('01900004', n), 'editor', 'Editor', '', '{}', now(),
       now()
FROM generate_series(1, 500) n;
INSERT INTO memberships
SELECT pg_temp.id('01900002', n), pg_temp.id('01900001', n), 'owner', now()
FROM generate_series(1, 500) n;
INSERT INTO sessions
SELECT pg_temp.id('01900003', n), pg_temp.id('01900001', 1 + n % 500), sha256(n::text::bytea),
       pg_temp.id('01900002', 1 + n % 500), NULL, '', now(), now(), now(), now()
FROM generate_series(1, 2000) n;
INSERT INTO events
SELECT pg_temp.id('01900002', 1 + n % 500), pg_temp.id('0190b000', n), 'thing.made', 1, 'user',
       pg_temp.id('01900001', 1 + n % 500), 'thing', pg_temp.id('0190a000', n), '{}', now()
FROM generate_series(1, 20000) n;
INSERT INTO idempotency_keys (caller_id, scope, fingerprint, status, body, created_at)
SELECT pg_temp.id('01900001', 1 + n % 500), sha256(n::text::bytea), '', 201, '', now()
FROM generate_series(1, 2000) n;
"""


@pytest.fixture(scope="module")
def peopled(postgres: EmbeddedPostgres, tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """A database of one's own, because it is so full."""
    return make_database(postgres, tmp_path_factory.mktemp("plans"), vibekit_modules=(EXAMPLE,))


@pytest.fixture(scope="module")
async def owner(peopled: Settings) -> AsyncIterator[Connection]:
    assert peopled.postgres_admin_url is not None
    connection = await asyncpg.connect(peopled.postgres_admin_url.get_secret_value())
    await connection.execute("".join([SEED, *(hot.rows for hot in TOLD), "ANALYZE"]))
    yield connection
    await connection.close()


@pytest.fixture
async def runtime(peopled: Settings, owner: Connection) -> AsyncIterator[Connection]:
    assert owner
    connection = await asyncpg.connect(peopled.postgres_url.get_secret_value())
    yield connection
    await connection.close()


async def plan_of(connection: Connection, text: str) -> list[Node]:
    """All nodes of the plan that PostgreSQL makes without knowing the values."""
    values = ", ".join("NULL" for _ in set(re.findall(r"\$\d+", text)))
    await connection.execute("SET plan_cache_mode = force_generic_plan; DEALLOCATE ALL")
    await connection.execute(f"PREPARE hot AS {text}")
    explained = await connection.fetchval(
        f"EXPLAIN (FORMAT JSON) EXECUTE hot {f'({values})' if values else ''}"
    )
    return list(_nodes(orjson.loads(explained)[0]["Plan"]))


def _nodes(node: Node) -> Iterator[Node]:
    yield node
    for child in node.get("Plans", ()):
        yield from _nodes(child)


def assert_by_index(nodes: list[Node]) -> None:
    assert "Seq Scan" not in {node["Node Type"] for node in nodes}


@pytest.mark.parametrize("name", HOT)
async def test_a_hot_statement_is_planned_by_index(runtime: Connection, name: str) -> None:
    assert_by_index(await plan_of(runtime, HOT[name].text))


# For people there is a second policy (those one works with), asked for the one row that is shown.
@pytest.mark.parametrize("name", sorted(HOT.keys() - {"who am I"}))
async def test_no_policy_is_asked_once_per_row(runtime: Connection, name: str) -> None:
    nodes = await plan_of(runtime, HOT[name].text)
    assert not [node for node in nodes if node.get("Parent Relationship") == "SubPlan"]


@pytest.mark.parametrize(("name", "index"), LISTS)
async def test_a_list_is_read_in_its_order_within_the_organization(
    runtime: Connection, name: str, index: str
) -> None:
    nodes = await plan_of(runtime, HOT[name].text)
    scan = next(node for node in nodes if node.get("Index Name") == index)
    assert scan["Scan Direction"] == "Backward"
    assert "organization_id" in scan["Index Cond"]
    assert not any("Sort" in node["Node Type"] for node in nodes)


async def test_the_function_behind_every_session_reads_by_index(owner: Connection) -> None:
    body: str = await owner.fetchval(
        "SELECT prosrc FROM pg_proc WHERE oid = 'auth.session'::regproc"
    )
    numbered = {
        "credential": "$1::bytea",
        "wanted": "$2::uuid",
        "fixed": "$3::text[]",
        "asked": "$4::text",
    }
    for name, number in numbered.items():
        body = re.sub(rf"\b{name}\b", number, body)
    await owner.execute("SET ROLE vibekit_auth")
    try:
        assert_by_index(await plan_of(owner, body))
    finally:
        await owner.execute("RESET ROLE")
