"""`vibekit contract`: write contract/openapi.json, and find out whether it has changed."""

import json
from pathlib import Path
from typing import Annotated

import typer

from vibekit.commands.failure import CommandFailedError

app = typer.Typer(help="Write and check contract/openapi.json.", no_args_is_help=True)
_CONTRACT = Path("contract/openapi.json")


@app.command()
def export(path: Annotated[Path, typer.Argument(help="Where to.")] = _CONTRACT) -> None:
    """Write the contract that the code makes."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_made())
    typer.echo(f"Wrote {path}.")


@app.command()
def check(
    against: Annotated[
        Path | None, typer.Option(help="A released contract that must still be kept.")
    ] = None,
) -> None:
    """Fail when the committed contract is stale, or one that was released is broken."""
    if against is None:
        if not _CONTRACT.exists() or _CONTRACT.read_text() != _made():
            raise CommandFailedError(f"{_CONTRACT} is not what the code makes. Run: make contract")
        typer.echo(f"{_CONTRACT} is current.")
        return
    from vibekit.commands.compatibility import broken_promises

    broken = broken_promises(json.loads(against.read_text()), json.loads(_made()))
    if broken:
        raise CommandFailedError("\n  ".join([f"{against} is no longer kept:", *broken]))
    typer.echo(f"{against} is kept.")


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
