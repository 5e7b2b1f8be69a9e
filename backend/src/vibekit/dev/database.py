"""The local database: embedded PostgreSQL with an owner, an empty database and its addresses."""

import asyncio
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import asyncpg

from vibekit.dev.folder import Lock, Secrets
from vibekit.lib.db.embedded import EmbeddedPostgres

_DATABASE = "vibekit"
_OWNER = "vibekit_owner"
_RUNTIME = "vibekit_app"


@dataclass(frozen=True, slots=True)
class LocalUrls:
    """Where the local database is, for the runtime role and for its owner."""

    runtime: str
    owner: str
    secret_key: str

    def settings(self) -> dict[str, str]:
        """What a process needs to know of it, the owner's address included."""
        return {
            "environment": "development",
            "postgres_url": self.runtime,
            "postgres_admin_url": self.owner,
            "secret_keys": self.secret_key,
        }


def server_of(folder: Path) -> EmbeddedPostgres:
    """The PostgreSQL of a folder; not yet started."""
    return EmbeddedPostgres(folder / "postgres")


def urls_of(folder: Path, server: EmbeddedPostgres) -> LocalUrls:
    """The addresses of the database, as the folder's secrets say."""
    secrets = Secrets.of(folder)
    return LocalUrls(
        server.url(_RUNTIME, secrets.runtime_password, _DATABASE),
        server.url(_OWNER, secrets.owner_password, _DATABASE),
        secrets.secret_key,
    )


async def make_database(folder: Path, server: EmbeddedPostgres) -> LocalUrls:
    """Make the owner role and its database where they are missing; the owner is no superuser."""
    password = Secrets.of(folder).owner_password
    connection = await asyncpg.connect(server.admin_url)
    try:
        if not await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = $1", _OWNER):
            # A password made of hexadecimal digits needs no quoting.
            await connection.execute(f"CREATE ROLE {_OWNER} LOGIN CREATEROLE PASSWORD '{password}'")
        if not await connection.fetchval("SELECT 1 FROM pg_database WHERE datname = $1", _DATABASE):
            await connection.execute(f"CREATE DATABASE {_DATABASE} OWNER {_OWNER}")
    finally:
        await connection.close()
    return urls_of(folder, server)


@contextmanager
def local_database(folder: Path) -> Generator[LocalUrls]:
    """The folder's database for a moment: the one `vibekit dev` runs, or one started for this."""
    lock, server = Lock(folder), server_of(folder)
    if not lock.take():
        yield urls_of(folder, server)
        return
    try:
        with server:
            yield asyncio.run(make_database(folder, server))
    finally:
        lock.give_back()
