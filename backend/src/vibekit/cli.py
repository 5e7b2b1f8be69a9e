"""The command `vibekit`. Each command imports what it needs when it runs, so that help is quick."""

from pathlib import Path
from typing import Annotated

import typer

from vibekit.commands import config, contract, jobs
from vibekit.commands.failure import explained

app = typer.Typer(
    name="vibekit",
    help="The SaaS backend that nobody should have to write again.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
app.add_typer(contract.app, name="contract")
app.add_typer(config.app, name="config")
app.add_typer(jobs.app, name="jobs")

Local = Annotated[bool, typer.Option("--local", help="On the development database in .vibekit.")]


@app.command()
def dev(
    port: Annotated[int, typer.Option(envvar="PORT", help="The port to listen on.")] = 8000,
    host: Annotated[str, typer.Option(envvar="HOST", help="The address.")] = "localhost",
    data: Annotated[
        Path, typer.Option(envvar="DATA_FOLDER", help="Where everything local is kept.")
    ] = Path(".vibekit"),
    *,
    reload: Annotated[bool, typer.Option(help="Restart when a file is edited.")] = True,
) -> None:
    """Start everything on this machine, with its own PostgreSQL, and reload on edits."""
    from vibekit.dev.run import Options, run

    raise typer.Exit(run(Options(host, port, data.absolute(), reload)))


@app.command()
def serve(
    workers: Annotated[int, typer.Option(min=1, help="Processes that answer.")] = 1,
    fd: Annotated[list[int] | None, typer.Option(help="A listening socket to inherit.")] = None,
    grace: Annotated[int, typer.Option(help="Seconds to finish requests when stopped.")] = 25,
) -> None:
    """Answer HTTP requests."""
    from vibekit.commands.serve import run

    run(workers=workers, descriptors=fd or [], grace=grace)


@app.command()
def worker(
    grace: Annotated[int, typer.Option(help="Seconds to end jobs when stopped.")] = 20,
) -> None:
    """Run jobs and feed subscribers."""
    from vibekit.config import load_settings
    from vibekit.lib.jobs.worker import Pace
    from vibekit.worker import run_worker

    run_worker(load_settings(), Pace(grace=grace))


@app.command()
def migrate(
    *,
    local: Local = False,
    seed: Annotated[bool, typer.Option("--seed", help="Then put the demo data in.")] = False,
) -> None:
    """Bring the database up to date, and create its roles where that is allowed."""
    from vibekit.commands.database import migrate_now

    migrate_now(local=local, and_seed=seed)


@app.command()
def seed(*, local: Local = False) -> None:
    """Put the demo organization into the database, once."""
    from vibekit.commands.database import seed_now

    seed_now(local=local)


@app.command()
def purge(
    *,
    local: Local = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only count what would go.")] = False,
) -> None:
    """Remove for good what was deleted and can't be brought back any more. Run it once a day."""
    from vibekit.commands.purge import purge_now

    purge_now(local=local, dry_run=dry_run)


@app.command()
def docs() -> None:
    """Write docs/endpoints.md and docs/schema.md from the contract and the migrations."""
    from vibekit.commands.docs import write_docs

    write_docs()


def main() -> None:
    """Run the command line; what went wrong is explained in words, not in tracebacks."""
    with explained():
        app()


if __name__ == "__main__":
    main()
