"""Databases for tests: made by an owner who may create roles and nothing more."""

import asyncio
import secrets
from pathlib import Path

import asyncpg

from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.db.migrate import migrate

_PASSWORD = "only-for-tests"


def make_database(postgres: EmbeddedPostgres, folder: Path, **given: object) -> Settings:
    """A migrated database with a name of its own, and the settings that lead to it."""
    settings = empty_database(postgres, folder, **given)
    migrate(settings)
    return settings


def empty_database(postgres: EmbeddedPostgres, folder: Path, **given: object) -> Settings:
    """The same before its first migration."""
    name = f"test_{secrets.token_hex(4)}"
    asyncio.run(_create(postgres, name))
    return settings_for(postgres, name, folder, **given)


def settings_for(postgres: EmbeddedPostgres, name: str, folder: Path, **given: object) -> Settings:
    """What a process is told of a test database."""
    values: dict[str, object] = {
        "environment": "test",
        "base_url": "http://localhost:8000",
        "postgres_url": postgres.url("vibekit_app", _PASSWORD, name),
        "postgres_admin_url": postgres.url("vibekit_owner", _PASSWORD, name),
        "secret_keys": ("only-for-tests-" * 3,),
        "data_folder": folder,
        "rate_limit_read": 1_000_000,
        "rate_limit_write": 1_000_000,
        "rate_limit_auth": 1_000_000,
        "log_level": "warning",
    }
    return Settings.model_validate(values | given)


async def _create(postgres: EmbeddedPostgres, name: str) -> None:
    connection = await asyncpg.connect(postgres.admin_url)
    try:
        if not await connection.fetchval("SELECT 1 FROM pg_roles WHERE rolname = 'vibekit_owner'"):
            await connection.execute(
                f"CREATE ROLE vibekit_owner LOGIN CREATEROLE PASSWORD '{_PASSWORD}'"
            )
        await connection.execute(f"CREATE DATABASE {name} OWNER vibekit_owner")
    finally:
        await connection.close()
