"""The runtime role's connections: how they are made, and the pool of a process."""

import orjson
from asyncpg import Connection, Record, connect

from vibekit.lib.db.pool import HandOverPool

# A statement that runs longer is a fault; a request must not wait for it.
STATEMENT_TIMEOUT_SECONDS = 8
WAIT_SECONDS = 4
SETTINGS = {
    "application_name": "vibekit",
    "jit": "off",
    "statement_timeout": f"{STATEMENT_TIMEOUT_SECONDS}s",
    "idle_in_transaction_session_timeout": "30s",
}


def runtime_pool(url: str, size: int) -> HandOverPool:
    """The pool of one process, with JSON as Python values."""

    async def open_connection() -> "Connection[Record]":
        connection = await connect(
            url,
            server_settings=SETTINGS,
            command_timeout=STATEMENT_TIMEOUT_SECONDS + 1,
            timeout=WAIT_SECONDS,
        )
        await connection.set_type_codec(
            "jsonb", schema="pg_catalog", encoder=_encode, decoder=_decode, format="binary"
        )
        return connection

    return HandOverPool(open_connection, size=size, wait_seconds=WAIT_SECONDS)


def _encode(value: object) -> bytes:
    return b"\x01" + orjson.dumps(value)


def _decode(value: bytes) -> object:
    return orjson.loads(value[1:])
