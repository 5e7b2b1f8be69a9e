import asyncio
from uuid import UUID

from sqlalchemy import select

from tests.support.probe import REACT_TO_POKE, REMEMBER, Effect, Faults, Poked, Stroked
from tests.support.work import Workplace, make_organization
from vibekit.lib.auth import credentials
from vibekit.lib.db.statement import Statement
from vibekit.lib.db.tx import Tx
from vibekit.lib.events.event import emit
from vibekit.lib.events.subscriber import subscriber
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.dead import dead_jobs


async def flush(tx: Tx) -> None:
    """Sends what waits for the commit, and leaves the transaction open."""
    await tx.first(Statement(select(Effect.id).with_for_update()))


def poked(ref: str) -> Poked:
    return Poked(subject_id=new_id(), ref=ref)


async def test_new_subscriber_begins_with_what_happens_from_now_on(workplace: Workplace) -> None:
    await workplace.emit(poked("before"))
    await workplace.drain()
    await workplace.emit(poked("a"), poked("b"))
    await workplace.drain()
    assert list(await workplace.effects()) == ["a", "b"]


async def test_subscriber_from_the_start_reads_the_whole_log(workplace: Workplace) -> None:
    historian = workplace.with_subscribers(REMEMBER)
    await historian.emit(poked("before"))
    await historian.drain()
    event_id = await workplace.owner.fetchval("SELECT id FROM events")
    assert await workplace.effects() == {f"history system {event_id}": 1}


async def test_event_comes_back_as_what_it_was(workplace: Workplace) -> None:
    seen: list[Poked] = []

    @subscriber("probe.seen", Poked, from_start=True)
    async def look(_: Tx, event: Poked) -> None:
        seen.append(event)

    sent, user_id = poked("a"), new_id()
    tx = Tx(
        workplace.services,
        credentials.acting(user=user_id, organization=workplace.organization_id),
    )
    emit(tx, sent)
    await tx.commit()
    await workplace.with_subscribers(look).drain()
    (got,) = seen
    assert (got.subject_id, got.ref) == (sent.subject_id, "a")
    assert (got.origin.actor_type, got.origin.actor_id) == ("user", user_id)
    assert got.origin.organization_id == workplace.organization_id


async def test_reaction_sees_the_organization_of_the_event_alone(workplace: Workplace) -> None:
    others: set[UUID | None] = set()

    @subscriber("probe.tenants", Poked, from_start=True)
    async def look(tx: Tx, _: Poked) -> None:
        others.add((await tx.caller()).organization_id)

    other = await make_organization(workplace.owner)
    tx = Tx(workplace.services, credentials.acting(organization=other))
    emit(tx, poked("theirs"))
    await tx.commit()
    await workplace.emit(poked("ours"))
    await workplace.with_subscribers(look).drain()
    assert others == {other, workplace.organization_id}


async def test_event_that_commits_late_is_not_passed_over(workplace: Workplace) -> None:
    await workplace.drain()
    late = workplace.tx()
    emit(late, poked("late"))
    await flush(late)
    await workplace.emit(poked("early"))
    await workplace.drain()
    assert not await workplace.effects()
    await late.commit()
    await workplace.drain()
    assert list(await workplace.effects()) == ["late", "early"]


async def test_event_that_is_rolled_back_never_comes(workplace: Workplace) -> None:
    await workplace.drain()
    tx = workplace.tx()
    emit(tx, poked("a"))
    await flush(tx)
    await tx.close()
    await workplace.drain()
    assert not await workplace.effects()


async def test_failing_reaction_is_tried_again_and_blocks_nobody(workplace: Workplace) -> None:
    Faults.left["bad"] = 2
    both = workplace.with_subscribers(REACT_TO_POKE, REMEMBER)
    await both.drain()
    await both.emit(poked("bad"), poked("good"))
    await both.drain()
    effects = await workplace.effects()
    assert (effects["bad"], effects["good"], len(effects)) == (1, 1, 4)
    assert list(effects).index("good") < list(effects).index("bad")


async def test_reaction_that_never_succeeds_is_seen_among_the_dead_jobs(
    workplace: Workplace,
) -> None:
    Faults.left["bad"] = 99
    await workplace.drain()
    await workplace.emit(poked("bad"))
    await workplace.drain()
    (dead,) = await dead_jobs(workplace.services)
    assert (dead.name, dead.organization) == ("vibekit.react", workplace.organization_id)


async def test_unwanted_events_are_passed_by(workplace: Workplace) -> None:
    await workplace.drain()
    await workplace.emit(*(Stroked(subject_id=new_id()) for _ in range(3)))
    await workplace.drain()
    behind = await workplace.owner.fetchval(
        "SELECT count(*) FROM events e, event_cursors c "
        "WHERE (e.transaction, e.id) > (c.transaction, c.event_id)"
    )
    assert behind == 0
    assert not await workplace.effects()


async def test_several_workers_together_react_once(workplace: Workplace) -> None:
    await workplace.drain()
    await workplace.emit(*(poked(f"{n}") for n in range(60)))
    for _ in range(3):  # one that finds another at work leaves it to that one
        await asyncio.gather(*(workplace.drain() for _ in range(4)))
    effects = await workplace.effects()
    assert effects == {f"{n}": 1 for n in range(60)}
    assert list(effects) == [f"{n}" for n in range(60)]
