"""What `vibekit dev` says."""

from rich.console import Console
from rich.panel import Panel
from rich.table import Table

_console = Console(highlight=False)

DEMO_EMAIL = "demo@example.com"
DEMO_PASSWORD = "try-vibekit-today"  # noqa: S105 - of the demo data, which exists only here


def say(text: str) -> None:
    """One quiet line."""
    _console.print(f"[dim]{text}[/]")


def warn(text: str, advice: str) -> None:
    """What went wrong, and what to do."""
    _console.print(f"\n[bold red]{text}[/]\n{advice}\n")


def welcome(address: str, *, reloads: bool) -> None:
    """The address, the demo sign-in, the mailbox, and how to stop."""
    table = Table.grid(padding=(0, 3))
    table.add_row("Address", f"[bold link={address}]{address}[/]")
    table.add_row("Sign in", f"[bold]{DEMO_EMAIL}[/]  with  [bold]{DEMO_PASSWORD}[/]")
    table.add_row("Mailbox", f"{address}/dev/mailbox")
    table.add_row("API", f"{address}/docs")
    edits = "Edits show at once. " if reloads else ""
    _console.print(
        Panel.fit(table, title="VibeKit is running", subtitle=f"{edits}Ctrl-C stops everything.")
    )
