"""What the database refuses, said in the words of the domain."""

from collections.abc import Callable
from typing import TypeVar

from asyncpg import IntegrityConstraintViolationError, PostgresError

from vibekit.lib.errors import AppError

E = TypeVar("E", bound=AppError)
_errors: dict[str, type[AppError]] = {}


def raised_by(constraint: str) -> Callable[[type[E]], type[E]]:
    """Declares that breaking this constraint of the schema means this error."""

    def declare(error: type[E]) -> type[E]:
        _errors[constraint] = error
        return error

    return declare


def translated(error: PostgresError) -> Exception:
    """The declared error of the constraint that was broken, else the error itself."""
    if isinstance(error, IntegrityConstraintViolationError):
        declared = _errors.get(error.constraint_name or "")
        return declared() if declared is not None else error
    return error
