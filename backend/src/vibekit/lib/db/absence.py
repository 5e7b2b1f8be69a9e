"""How the database says that it is not there."""

import asyncpg

from vibekit.lib.errors import ServiceUnavailable

_UNAVAILABLE = (
    ServiceUnavailable,
    TimeoutError,
    ConnectionError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.TooManyConnectionsError,
    asyncpg.OperatorInterventionError,  # shut down, crashed, or statement_timeout
    asyncpg.LockNotAvailableError,
)


def is_unavailable(error: Exception) -> bool:
    """Whether it is gone, going, or has no room: what was tried may succeed in a moment."""
    # asyncpg has one class for "connection is closed" and for wrong use; only the text differs.
    is_closed = type(error) is asyncpg.InterfaceError and "closed" in str(error)
    return isinstance(error, _UNAVAILABLE) or is_closed
