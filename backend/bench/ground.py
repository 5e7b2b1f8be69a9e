"""The ground that all three stand on: one PostgreSQL, one schema, the same rows.

The schema is the product's, made by its migrations. The product signs in as its runtime role; floor
and typical app sign in as `bench`, a member of that role that may also read who calls without a
function, because that is what they compare.
"""

import asyncio
import hashlib
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from tests.example.module import PATH as EXAMPLE
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.db.migrate import migrate, version_locations

ORGANIZATIONS = 1_000
PASSWORD = "only-for-the-benchmark"  # noqa: S105 - the server listens on a socket of ours alone
DATABASE = "bench"
SECRET_KEY = "only-for-the-benchmark-and-long-enough"  # noqa: S105 - signs nothing of anybody's

_SEED_SQL = Path(__file__).with_name("seed.sql")


@dataclass(frozen=True)
class Ground:
    """A database with rows in it: one person, one organization and one session for each token."""

    postgres: EmbeddedPostgres
    rows: int

    @property
    def runtime_url(self) -> str:
        """As the product signs in."""
        return self.postgres.url("vibekit_app", PASSWORD, DATABASE)

    @property
    def bench_url(self) -> str:
        """As floor and typical app sign in."""
        return self.postgres.url("bench", PASSWORD, DATABASE)


def token_of(number: int) -> str:
    """The secret of a session, as `seed.sql` hashes it."""
    return f"{number:08d}-a-session-of-the-benchmark-all-alike"


def note_of(number: int) -> str:
    """The id of a note; note n belongs to organization n % 1,000."""
    return f"0190a000-0000-7000-8000-0000{number:08d}"


def lay_ground(postgres: EmbeddedPostgres, rows: int) -> Ground:
    """A fresh copy of the seeded database, which is kept for the next run."""
    asyncio.run(_lay(postgres, rows))
    return Ground(postgres, rows)


async def _lay(postgres: EmbeddedPostgres, rows: int) -> None:
    server = await asyncpg.connect(postgres.admin_url)
    try:
        seeded = f"seeded_{rows}_{_fingerprint()}"
        if not await server.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", seeded):
            await asyncio.to_thread(_make, postgres, "seeding", rows)
            await server.execute(f"ALTER DATABASE seeding RENAME TO {seeded}")
        await server.execute(f"DROP DATABASE IF EXISTS {DATABASE} WITH (FORCE)")
        await server.execute(f"CREATE DATABASE {DATABASE} TEMPLATE {seeded} STRATEGY file_copy")
        await server.execute("CHECKPOINT")
    finally:
        await server.close()


def _make(postgres: EmbeddedPostgres, name: str, rows: int) -> None:
    asyncio.run(_create(postgres, name))
    migrate(
        Settings(
            environment="test",
            postgres_url=postgres.url("vibekit_app", PASSWORD, name),  # pyright: ignore[reportArgumentType] -- pydantic makes it a secret
            postgres_admin_url=postgres.url("vibekit_owner", PASSWORD, name),  # pyright: ignore[reportArgumentType] -- as above
            vibekit_modules=(EXAMPLE,),
            secret_keys=(SECRET_KEY,),  # pyright: ignore[reportArgumentType] -- as above
        )
    )
    asyncio.run(_seed(postgres, name, rows))


async def _create(postgres: EmbeddedPostgres, name: str) -> None:
    server = await asyncpg.connect(postgres.admin_url)
    try:
        roles = await server.fetchval("SELECT array_agg(rolname::text) FROM pg_roles")
        if "vibekit_owner" not in roles:
            await server.execute(
                f"CREATE ROLE vibekit_owner LOGIN CREATEROLE PASSWORD '{PASSWORD}'"
            )
        await server.execute(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        await server.execute(f"CREATE DATABASE {name} OWNER vibekit_owner")
    finally:
        await server.close()


async def _seed(postgres: EmbeddedPostgres, name: str, rows: int) -> None:
    user, password = "postgres", (postgres.folder / "password").read_text()
    database = await asyncpg.connect(postgres.url(user, password, name))
    try:
        if not await database.fetchval("SELECT 1 FROM pg_roles WHERE rolname = 'bench'"):
            await database.execute(
                f"CREATE ROLE bench LOGIN PASSWORD '{PASSWORD}' IN ROLE vibekit_runtime"
            )
        await database.execute(f"SET bench.organizations = {ORGANIZATIONS}")
        await database.execute(f"SET bench.notes = {rows}")
        await database.execute(_SEED_SQL.read_text())
        await database.execute("VACUUM (FREEZE, ANALYZE)")
    finally:
        await database.close()


def _fingerprint() -> str:
    """Another schema or another seed makes another database."""
    migrations = (file for place in version_locations((EXAMPLE,)) for file in place.glob("*.py"))
    sources = [*sorted(migrations), _SEED_SQL, Path(__file__)]
    return hashlib.sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()[:12]
