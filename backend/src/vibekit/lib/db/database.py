"""The runtime role's connections: how they are made, and the pool of a process."""

import orjson
from asyncpg import Connection, Record, connect

from vibekit.config import Settings
from vibekit.lib.db.asyncpg_pool import AsyncpgPool
from vibekit.lib.db.pool import HandOverPool, Pool
from vibekit.lib.errors import ServiceUnavailable

# Whatever hangs, a request is answered within ten seconds: it waits so long for a connection,
WAIT_SECONDS = 4
# a statement that runs longer is a fault, and is ended by PostgreSQL,
STATEMENT_TIMEOUT_SECONDS = 5
# or by us, when PostgreSQL itself hangs.
COMMAND_TIMEOUT_SECONDS = 5.5
SETTINGS = {
    "application_name": "vibekit",
    "jit": "off",
    # Statements are written so that one plan fits all values (tests/lib/db/test_plans.py).
    # Left to itself PostgreSQL plans a list anew for every request, longer than running it takes.
    "plan_cache_mode": "force_generic_plan",
    "statement_timeout": f"{STATEMENT_TIMEOUT_SECONDS}s",
    "idle_in_transaction_session_timeout": "30s",
}


def runtime_pool(settings: Settings) -> Pool:
    """The pool of one process, with JSON as Python values."""
    url, size = settings.postgres_url.get_secret_value(), settings.postgres_pool_size

    async def open_connection() -> "Connection[Record]":
        return await connect_runtime(url)

    if settings.postgres_pool == "asyncpg":
        return AsyncpgPool(open_connection, size=size, wait_seconds=WAIT_SECONDS)
    return HandOverPool(open_connection, size=size, wait_seconds=WAIT_SECONDS)


async def connect_runtime(url: str) -> "Connection[Record]":
    """One connection, with JSON as Python values. Raises ServiceUnavailable."""
    try:
        connection = await connect(
            url,
            server_settings=SETTINGS,
            command_timeout=COMMAND_TIMEOUT_SECONDS,
            timeout=WAIT_SECONDS,
        )
    except OSError as error:  # refused, no such socket, no such host, too late
        raise ServiceUnavailable from error
    for kind, version in (("json", b""), ("jsonb", b"\x01")):
        await connection.set_type_codec(
            kind,
            schema="pg_catalog",
            encoder=lambda value, version=version: version + orjson.dumps(value),
            decoder=lambda value, version=version: orjson.loads(value[len(version) :]),
            format="binary",
        )
    return connection
