"""`vibekit contract`: write contract/openapi.json, and find out whether it has changed."""

import json
from pathlib import Path
from typing import Annotated

import typer

from vibekit import __version__
from vibekit.commands.failure import CommandFailedError

app = typer.Typer(help="Write, check and release contract/openapi.json.", no_args_is_help=True)
_CONTRACT = Path("contract/openapi.json")
_RELEASED = Path("contract/released")
# Broken promises that were decided on: one line each, as the check prints it; # begins a comment.
_DECLARED = Path("contract/declared-breaks.txt")


@app.command()
def export(path: Annotated[Path, typer.Argument(help="Where to.")] = _CONTRACT) -> None:
    """Write the contract that the code makes."""
    _write(path, _made())


@app.command()
def check(
    against: Annotated[
        Path | None, typer.Option(help="A released contract that must still be kept.")
    ] = None,
) -> None:
    """Fail when the committed contract is stale, or one that was released is broken."""
    made = _made()
    if against is None:
        if not _CONTRACT.exists() or _CONTRACT.read_text() != made:
            raise CommandFailedError(f"{_CONTRACT} is not what the code makes. Run: make contract")
        typer.echo(f"{_CONTRACT} is current.")
    else:
        _check_promises(against, made)


@app.command()
def release() -> None:
    """Keep the contract of this version in contract/released, to be held from now on."""
    path = _RELEASED / f"{__version__}.json"
    if path.exists() or ".dev" in __version__:
        raise CommandFailedError(
            f"{__version__} is no new release. Set its version in vibekit/__init__.py."
        )
    _write(path, _made())


def _check_promises(released: Path, made: str) -> None:
    from vibekit.commands.compatibility import broken_promises

    declared = _DECLARED.read_text().splitlines() if _DECLARED.exists() else []
    promises = broken_promises(json.loads(released.read_text()), json.loads(made))
    if broken := [line for line in promises if line not in declared]:
        explained = [*broken, f"Where that is meant, say so in {_DECLARED}."]
        raise CommandFailedError("\n  ".join([f"{released} is no longer kept:", *explained]))
    typer.echo(f"{released} is kept.")


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    typer.echo(f"Wrote {path}.")


def _made() -> str:
    from vibekit.config import load_settings
    from vibekit.main import create_contract

    settings = load_settings(
        environment="test",
        base_url="http://localhost:8000",
        postgres_url="postgresql://localhost/nothing-is-asked",
        secret_keys="nothing-is-signed-" * 2,
    )
    return json.dumps(create_contract(settings), indent=2, ensure_ascii=False) + "\n"
