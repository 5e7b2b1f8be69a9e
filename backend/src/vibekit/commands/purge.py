"""`vibekit purge`: what was deleted long enough ago goes for good, and so does what has expired."""

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING

from vibekit.commands.database import chosen_settings
from vibekit.commands.failure import CommandFailedError
from vibekit.config import Settings
from vibekit.lib.db.deletion import time_to_undo
from vibekit.lib.db.purge import Purge, Purged, PurgeRefusedError, connect_to_purge, foresee, purge
from vibekit.lib.db.serving import open_services
from vibekit.lib.jobs.purge import purge as purge_expired
from vibekit.lib.observability.log import configure_logging
from vibekit.modules.registry import load_modules

if TYPE_CHECKING:
    from rich.table import Table


def purge_now(*, local: bool, dry_run: bool) -> None:
    """Purge what the manifests name, then what the worker purges every hour."""
    from rich.console import Console

    with chosen_settings(local=local) as settings:
        configure_logging("warning")
        modules = load_modules(settings.vibekit_modules)
        entries = [entry for module in modules for entry in module.purges]
        report = _report("Would go" if dry_run else "Gone")
        for purged in asyncio.run(_purge(settings, entries, dry_run=dry_run)):
            _add(report, purged)
        if not dry_run:
            report.add_row("expired secrets, kept answers, old records", _expired(settings))
    Console().print(report)


async def _purge(settings: Settings, entries: Sequence[Purge], *, dry_run: bool) -> list[Purged]:
    if settings.postgres_admin_url is None:
        raise CommandFailedError("POSTGRES_ADMIN_URL is missing: only the owner can purge")
    url, kept = settings.postgres_admin_url.get_secret_value(), time_to_undo(settings)
    work = foresee if dry_run else purge
    try:
        async with connect_to_purge(url) as connection:
            return [await work(connection, entry, kept) for entry in entries]
    except PurgeRefusedError as refused:
        raise CommandFailedError(str(refused)) from None


def _expired(settings: Settings) -> str:
    async def purge_all() -> int:
        async with open_services(settings) as services:
            return await purge_expired(services)

    return str(asyncio.run(purge_all()))


def _report(heading: str) -> "Table":
    from rich.table import Table

    table = Table("What", box=None, pad_edge=False)
    table.add_column(heading, justify="right")
    return table


def _add(report: "Table", purged: Purged) -> None:
    report.add_row(f"[bold]{purged.name}[/]", f"[bold]{purged.things}[/]")
    for name, rows in sorted(purged.rows.items()):
        report.add_row(f"  {name}", str(rows))
