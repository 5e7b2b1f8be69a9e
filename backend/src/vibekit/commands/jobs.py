"""`vibekit jobs`: what failed for good, and how to try it again."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TYPE_CHECKING, Annotated

import typer

from vibekit.commands.failure import CommandFailedError

if TYPE_CHECKING:
    from vibekit.lib.db.services import Services
    from vibekit.lib.jobs.dead import DeadJob

app = typer.Typer(help="Look at dead jobs, and try them again.", no_args_is_help=True)


@app.command()
def dead(at_most: Annotated[int, typer.Option(min=1, help="How many to show.")] = 100) -> None:
    """Show the jobs that failed for good, the newest first, each with its last error."""
    from rich.console import Console
    from rich.markup import escape
    from rich.table import Table

    from vibekit.lib.jobs.dead import dead_jobs

    jobs = asyncio.run(_with_services(partial(dead_jobs, at_most=at_most)))
    table = Table("ID", "Job", "For", "Died", "Reason", box=None, pad_edge=False)
    for job in jobs:
        whom = job.organization or job.user or ""
        died = f"{job.died_at:%Y-%m-%d %H:%M} UTC"
        table.add_row(str(job.id), job.name, str(whom), died, escape(job.reason))
    Console().print(table if jobs else "No job is dead.")


@app.command()
def retry(ids: Annotated[list[int], typer.Argument(metavar="ID...", help="Dead jobs.")]) -> None:
    """Put dead jobs back into the queue, with all their attempts before them again."""
    from vibekit.lib.jobs.dead import revive

    revived = asyncio.run(_with_services(partial(revive, ids=ids)))
    for job in revived:
        typer.echo(f"{job.id} {job.name} waits in the queue.")
    if missing := set(ids) - {job.id for job in revived}:
        raise CommandFailedError(f"not dead: {', '.join(map(str, sorted(missing)))}")


async def _with_services(use: "Callable[[Services], Awaitable[list[DeadJob]]]") -> "list[DeadJob]":
    from vibekit.config import load_settings
    from vibekit.lib.db.serving import open_services

    async with open_services(load_settings()) as services:
        return await use(services)
