"""The worker: jobs, subscribers, and what happens by the clock."""

import asyncio
import signal

import uvloop

from vibekit.config import Settings
from vibekit.lib.db.serving import open_services
from vibekit.lib.jobs.worker import Pace, work
from vibekit.lib.mail import mailer_from
from vibekit.lib.observability.log import configure_logging
from vibekit.modules.registry import load_modules


def run_worker(settings: Settings, pace: Pace) -> None:
    """Works until SIGTERM or Ctrl-C; then hands back what does not end soon."""
    configure_logging(settings.log_level, human=settings.is_development)
    uvloop.run(_run(settings, pace))


async def _run(settings: Settings, pace: Pace) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    modules = load_modules(settings.vibekit_modules)
    async with open_services(settings) as services:
        await work(services, mailer_from(settings), modules, stop, pace)
