import asyncio
import os
import subprocess
import sys

from tests.support.probe import WORK, Faults
from tests.support.work import Workplace, work_settings, workplace
from vibekit.config import Settings
from vibekit.lib.jobs.dead import dead_jobs

__all__ = ["work_settings", "workplace"]


async def vibekit(settings: Settings, *words: str) -> "subprocess.CompletedProcess[str]":
    told = {
        "ENVIRONMENT": "test",
        "COLUMNS": "200",
        "POSTGRES_URL": settings.postgres_url.get_secret_value(),
        "SECRET_KEYS": settings.secret_keys[0].get_secret_value(),
    }
    command = [sys.executable, "-m", "vibekit.cli", "jobs", *words]
    return await asyncio.to_thread(
        subprocess.run, command, env=os.environ | told, capture_output=True, text=True, check=False
    )


async def test_dead_jobs_are_shown_and_put_back(
    workplace: Workplace, work_settings: Settings
) -> None:
    assert "No job is dead." in (await vibekit(work_settings, "dead")).stdout
    Faults.left["a"] = 4
    await workplace.order(WORK, organization=workplace.organization_id, ref="a")
    await workplace.drain()
    shown = (await vibekit(work_settings, "dead")).stdout
    (job,) = await dead_jobs(workplace.services)
    for word in (str(job.id), "probe.work", str(job.organization), "RuntimeError: a went wrong"):
        assert word in shown
    assert "waits in the queue" in (await vibekit(work_settings, "retry", str(job.id))).stdout
    await workplace.drain()
    assert await workplace.effects() == {"a": 1}


async def test_only_dead_jobs_are_put_back(workplace: Workplace, work_settings: Settings) -> None:
    await workplace.order(WORK, ref="a")
    (job,) = await workplace.waiting()
    refused = await vibekit(work_settings, "retry", str(job["id"]))
    assert refused.returncode == 1
    assert f"not dead: {job['id']}" in refused.stderr
