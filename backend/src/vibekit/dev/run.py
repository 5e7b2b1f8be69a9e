"""`vibekit dev`: the supervisor, and everything that asks it to stop."""

import asyncio
import signal
from collections.abc import Callable

from vibekit.dev import screen
from vibekit.dev.parent import until_parent_gives_up
from vibekit.dev.supervisor import CannotRunError, Options, Supervisor

_STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


def run(options: Options) -> int:
    """Run until Ctrl-C, SIGTERM or the end of make: exit code 0; 1 when it cannot run."""
    return asyncio.run(_run(options))


async def _run(options: Options) -> int:
    supervisor = Supervisor(options)
    work = asyncio.create_task(supervisor.run())
    asked = _asked_to_stop(lambda: supervisor.programs and supervisor.programs.kill())
    parent = asyncio.create_task(until_parent_gives_up())
    await asyncio.wait({work, asked, parent}, return_when=asyncio.FIRST_COMPLETED)
    if not work.done():
        screen.say("\nStopping")
        work.cancel()
    parent.cancel()
    try:
        await work
    except asyncio.CancelledError:
        return 0
    except CannotRunError as error:
        screen.warn(*error.args)
    return 1


def _asked_to_stop(hurry: Callable[[], object]) -> asyncio.Future[None]:
    """Fulfilled by the first signal; a second one stops waiting for anybody."""
    loop = asyncio.get_running_loop()
    asked = loop.create_future()

    def hear() -> None:
        if asked.done():
            hurry()
        else:
            asked.set_result(None)

    for kind in _STOPPING:
        loop.add_signal_handler(kind, hear)
    return asked
