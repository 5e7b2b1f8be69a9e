"""Passwords: which are refused, and hashing that blocks nobody else (NIST SP 800-63B, OWASP)."""

import asyncio
import re
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

from vibekit.lib.errors import ServiceUnavailable, ValidationFailed, invalid

MIN_LENGTH = 12
MAX_LENGTH = 256
LEAST_SCORE = 3
# zxcvbn takes ever longer for a long text; what makes a password weak shows before that.
SCORED_LENGTH = 72
# It tries every way to read each of these as a letter: with all of them, for seconds.
_LIKE_LETTERS = frozenset("@({[<|!$+%")
_MOST_LIKE_LETTERS = 3
_UNLIKE_LETTERS = "~"
_MOST_WAITING = 64

R = TypeVar("R")
_WORD = re.compile(r"\w+")
_KIB, _TURNS = 19_456, 2
_hasher = PasswordHash((Argon2Hasher(memory_cost=_KIB, time_cost=_TURNS, parallelism=1),))
# Costs as much to compare with as anybody's, and no password is known to have it.
_NOBODYS_HASH = f"$argon2id$v=19$m={_KIB},t={_TURNS},p=1${'A' * 22}${'A' * 43}"


class Workbench:
    """Threads for what takes long, and a bounded queue before them."""

    def __init__(self, threads: int, name: str) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix=name)
        self.waiting = 0

    async def do(self, work: Callable[[], R]) -> R:
        """Raises ServiceUnavailable at once where too much waits already."""
        if self.waiting >= _MOST_WAITING:
            raise ServiceUnavailable
        self.waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._executor, work)
        finally:
            self.waiting -= 1


HASHING = Workbench(2, "argon2")
# Apart from the hashing: a new password that is long to judge must hold up nobody's sign-in.
_SCORING = Workbench(1, "zxcvbn")


async def refuse_weak(password: str, *, field: str, personal: Sequence[str] = ()) -> None:
    """Common and guessable passwords are refused, those made of the person's own words too.

    `personal` are names and addresses, whole; their parts count as well.
    """
    if await _SCORING.do(lambda: _score(password, personal)) < LEAST_SCORE:
        raise _too_common(field)


async def hash_password(password: str) -> str:
    """Argon2id, m = 19 MiB, t = 2, p = 1."""
    return await HASHING.do(lambda: _hasher.hash(password))


async def verify_password(password: str, known: str | None) -> tuple[bool, str | None]:
    """Is it the one? And a newer hash of it, if ours have become stronger since.

    Costs one hash in every case, also when there is nothing to compare it with.
    """
    matches, newer = await HASHING.do(
        lambda: _hasher.verify_and_update(password, known or _NOBODYS_HASH)
    )
    return (matches and known is not None), newer


def _score(password: str, personal: Sequence[str]) -> int:
    from zxcvbn import zxcvbn  # noqa: PLC0415 -- its word lists take 0.2 s to load

    words = {word for text in personal for word in (text, *_WORD.findall(text), _joined(text))}
    return int(zxcvbn(_judged(password), user_inputs=sorted(words))["score"])


def _judged(password: str) -> str:
    """Its beginning, in which only so many different signs may stand for letters."""
    beginning = password[:SCORED_LENGTH]
    others = list(dict.fromkeys(c for c in beginning if c in _LIKE_LETTERS))[_MOST_LIKE_LETTERS:]
    return beginning.translate({ord(sign): _UNLIKE_LETTERS for sign in others})


def _joined(text: str) -> str:
    return "".join(_WORD.findall(text))


def _too_common(field: str) -> ValidationFailed:
    message = "This password is easy to guess. Use a few unrelated words, or a password manager"
    return invalid(field, "PASSWORD_TOO_COMMON", message)
