from datetime import timedelta

import pytest

from tests.support.probe import MAIL, WORK, Faults, leave_effect
from tests.support.work import BRISK, Workplace
from vibekit.lib.ids import new_id
from vibekit.lib.jobs.backoff import Backoff
from vibekit.lib.jobs.dead import dead_jobs, revive
from vibekit.lib.jobs.job import enqueue
from vibekit.lib.mail import MailError


async def test_job_is_done_in_the_name_of_whom_it_was_ordered_for(workplace: Workplace) -> None:
    user_id, organization_id = new_id(), new_id()
    await workplace.order(WORK, user=user_id, organization=organization_id, ref="a")
    await workplace.drain()
    effect = await workplace.owner.fetchrow("SELECT * FROM probe_effects")
    assert effect is not None
    assert (effect["user_id"], effect["organization_id"]) == (user_id, organization_id)
    assert await workplace.waiting() == []


async def test_job_is_ordered_with_its_transaction_or_not_at_all(workplace: Workplace) -> None:
    tx = workplace.tx()
    await leave_effect(tx, "a")
    enqueue(tx, WORK, ref="b")
    await tx.close()
    await workplace.drain()
    assert not await workplace.effects()


async def test_job_that_was_done_is_not_done_again(workplace: Workplace) -> None:
    await workplace.order(WORK, ref="a")
    (job,) = await workplace.waiting()
    await workplace.drain()
    await workplace.owner.execute(
        "INSERT INTO pgqueuer (id, priority, status, entrypoint, payload) "
        "VALUES ($1, 0, 'queued', 'probe.work', $2)",
        job["id"],
        job["payload"],
    )
    await workplace.drain()
    assert await workplace.effects() == {"a": 1}
    assert await workplace.waiting() == []


async def test_failing_job_leaves_nothing_and_is_tried_again(workplace: Workplace) -> None:
    Faults.left["a"] = 2
    await workplace.order(WORK, ref="a")
    await workplace.drain()
    assert await workplace.effects() == {"a": 1}
    assert Faults.left["a"] == 0


async def test_failing_job_waits_longer_each_time(workplace: Workplace) -> None:
    Faults.left["a"] = 9
    await workplace.order(WORK, ref="a")
    await workplace.drain(BRISK_BUT_PATIENT)
    (job,) = await workplace.waiting()
    wait = job["execute_after"] - job["updated"]
    assert (job["status"], job["attempts"]) == ("queued", 1)
    assert timedelta(seconds=30) <= wait <= timedelta(seconds=60)


async def test_job_that_never_succeeds_is_held_and_can_be_revived(workplace: Workplace) -> None:
    Faults.left["a"] = 4
    await workplace.order(WORK, organization=workplace.organization_id, ref="a")
    await workplace.drain()
    (dead,) = await dead_jobs(workplace.services)
    assert (dead.name, dead.organization) == ("probe.work", workplace.organization_id)
    assert dead.reason == "RuntimeError: a went wrong"
    assert [job.id for job in await revive(workplace.services, [dead.id, 0])] == [dead.id]
    await workplace.drain()
    assert await workplace.effects() == {"a": 1}
    assert await dead_jobs(workplace.services) == []


async def test_mail_leaves_after_the_commit_and_once(workplace: Workplace) -> None:
    await workplace.order(MAIL, ref="a")
    await workplace.drain()
    await workplace.drain()
    assert [message.subject for message in workplace.post.sent] == ["a"]


async def test_mail_that_does_not_leave_is_sent_later(workplace: Workplace) -> None:
    workplace.post.failures.append(MailError("server is down"))
    await workplace.order(MAIL, ref="a")
    await workplace.drain()
    assert [message.subject for message in workplace.post.sent] == ["a"]


async def test_mail_that_is_refused_for_good_is_not_sent_again(workplace: Workplace) -> None:
    workplace.post.failures.append(MailError("no such address", permanent=True))
    await workplace.order(MAIL, ref="a")
    await workplace.drain()
    assert workplace.post.sent == []
    assert [dead.name for dead in await dead_jobs(workplace.services)] == ["probe.mail"]


async def test_what_failed_is_recorded_without_values_of_rows(workplace: Workplace) -> None:
    for _ in range(2):
        await workplace.order(WORK, ref="only-a-secret")
    await workplace.drain()
    record = await workplace.owner.fetchval(
        "SELECT string_agg(traceback::text, '') FROM pgqueuer_log"
    )
    assert "probe_only_once" in record
    assert "only-a-secret" not in record


async def test_job_of_an_unknown_kind_stays_for_those_who_know_it(workplace: Workplace) -> None:
    await workplace.owner.execute(
        "INSERT INTO pgqueuer (priority, status, entrypoint) VALUES (0, 'queued', 'of.tomorrow')"
    )
    await workplace.drain()
    assert [job["status"] for job in await workplace.waiting()] == ["queued"]


@pytest.mark.parametrize(("failures", "seconds"), [(1, 2), (2, 4), (5, 32), (19, 3600)])
def test_waits_double_up_to_an_hour_and_scatter(failures: int, seconds: int) -> None:
    waits = [Backoff().wait(failures) for _ in range(200)]
    assert all(wait and seconds / 2 <= wait.total_seconds() <= seconds for wait in waits)
    assert len(set(waits)) > 100


def test_twentieth_failure_is_the_last() -> None:
    assert Backoff().wait(20) is None


BRISK_BUT_PATIENT = type(BRISK)(backoff=Backoff(first=timedelta(minutes=1)), schedules=())
