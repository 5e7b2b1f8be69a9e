import asyncio
from datetime import datetime, timedelta
from uuid import UUID

import asyncpg
import pytest

from tests.support.work import Workplace
from vibekit.lib.auth.seen import LastSeen
from vibekit.lib.clock import now
from vibekit.lib.ids import new_id

HOUR = timedelta(hours=1)


async def make_session(workplace: Workplace) -> UUID:
    """A session that was used an hour ago."""
    user_id, session_id, key = new_id(), new_id(), new_id().hex
    await workplace.owner.execute(
        "INSERT INTO users VALUES ($1, $2, $2, 'Ada', 'en', 'UTC', now(), now())", user_id, key
    )
    await workplace.owner.execute(
        "INSERT INTO sessions (id, user_id, token_hash, user_agent, created_at, last_seen_at, "
        "idle_expires_at, expires_at) VALUES ($1, $2, $3, '', $4, $4, $4, $5)",
        session_id,
        user_id,
        key.encode(),
        now() - HOUR,
        now() + HOUR,
    )
    return session_id


async def last_seen(workplace: Workplace, session_id: UUID) -> datetime:
    return await workplace.owner.fetchval(
        "SELECT last_seen_at FROM sessions WHERE id = $1", session_id
    )


async def test_what_was_noted_is_written_together(workplace: Workplace) -> None:
    seen = LastSeen(workplace.services)
    used, unused = await make_session(workplace), await make_session(workplace)
    seen.note(used)
    seen.note(new_id())  # one that has ended meanwhile
    await seen.write()
    assert now() - await last_seen(workplace, used) < timedelta(minutes=1)
    assert now() - await last_seen(workplace, unused) >= HOUR


async def test_use_puts_off_the_end_of_an_idle_session(workplace: Workplace) -> None:
    session_id = await make_session(workplace)
    seen = LastSeen(workplace.services)
    seen.note(session_id)
    await seen.write()
    end = await workplace.owner.fetchval(
        "SELECT idle_expires_at FROM sessions WHERE id = $1", session_id
    )
    assert timedelta(days=13) < end - now() < timedelta(days=14)


async def test_what_is_left_is_written_when_the_process_ends(workplace: Workplace) -> None:
    session_id = await make_session(workplace)
    seen = LastSeen(workplace.services)
    running = asyncio.create_task(seen.run())
    await asyncio.sleep(0.1)
    seen.note(session_id)
    running.cancel()
    with pytest.raises(asyncio.CancelledError):
        await running
    assert now() - await last_seen(workplace, session_id) < timedelta(minutes=1)


async def test_what_could_not_be_written_is_kept(workplace: Workplace) -> None:
    session_id = await make_session(workplace)
    seen = LastSeen(workplace.services)
    seen.note(session_id)
    await workplace.owner.execute("ALTER TABLE sessions RENAME TO elsewhere")
    with pytest.raises(asyncpg.UndefinedTableError):
        await seen.write()
    await workplace.owner.execute("ALTER TABLE elsewhere RENAME TO sessions")
    await seen.write()
    assert now() - await last_seen(workplace, session_id) < timedelta(minutes=1)
