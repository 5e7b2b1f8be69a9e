"""The worker's loop over the queue."""

import asyncio

from vibekit.lib.jobs.queue import AT_ONCE, ClaimedJob, Queue
from vibekit.lib.jobs.runner import Runner
from vibekit.lib.observability.log import get_logger
from vibekit.lib.repeat import POLL_SECONDS, repeat

_log = get_logger(__name__)


class JobLoop:
    """Does jobs, several at once, and keeps them its own while they run."""

    def __init__(self, queue: Queue, runner: Runner, stop: asyncio.Event) -> None:
        self._queue = queue
        self._runner = runner
        self._stop = stop
        self._running: dict[int, asyncio.Task[None]] = {}

    async def run(self, grace: float) -> None:
        """Until stopped; then what runs has `grace` seconds to end before it is handed back."""
        idle = asyncio.Event()
        pause = self._queue.lease.total_seconds() / 3
        beats = asyncio.create_task(repeat(self._beat, idle, name="heartbeat", pause=pause))
        try:
            await repeat(self._turn, self._stop, name="jobs")
        finally:
            await self._finish(grace)
            idle.set()
            await beats

    async def _turn(self) -> bool:
        free = AT_ONCE - len(self._running)
        if not free:
            running = self._running.values()
            await asyncio.wait(running, timeout=POLL_SECONDS, return_when=asyncio.FIRST_COMPLETED)
            return True
        jobs = await self._runner.claim(free)
        for job in jobs:
            # One that was ours, and whose lease ran out, may be ours again, and still runs.
            if job.id not in self._running:
                self._running[job.id] = task = asyncio.create_task(self._run(job))
                task.add_done_callback(lambda _, id_=job.id: self._running.pop(id_))
        return bool(jobs)

    async def _run(self, job: ClaimedJob) -> None:
        try:
            await self._runner.run(job)
        except Exception as error:  # noqa: BLE001 -- the queue could not be told, as when it is gone
            # Nobody keeps the job now: after its lease it is claimed again, here or elsewhere.
            _log.warning("job_left", job=job.entrypoint, id=job.id, reason=type(error).__name__)

    async def _beat(self) -> bool:
        if self._running:
            await self._queue.still_here(list(self._running))
        await self._runner.give_up_abandoned()
        return False

    async def _finish(self, grace: float) -> None:
        if self._running:
            _, late = await asyncio.wait(self._running.values(), timeout=grace)
            for task in late:
                task.cancel()
            if late:
                await asyncio.wait(late)
