"""How a command fails: with a sentence and exit code 1."""

import sys
from collections.abc import Generator
from contextlib import contextmanager

from vibekit.config.problems import ConfigurationError


class CommandFailedError(Exception):
    """The command cannot go on; the message says why and what to do."""


@contextmanager
def explained() -> Generator[None]:
    """Show a failure that has an explanation without a traceback."""
    try:
        yield
    except (ConfigurationError, CommandFailedError) as error:
        from rich.console import Console
        from rich.markup import escape

        Console(stderr=True).print(
            f"[bold red]Stopped:[/] {escape(str(error))}", highlight=False, soft_wrap=True
        )
        sys.exit(1)
