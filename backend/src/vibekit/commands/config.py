"""`vibekit config`: check the settings, and write their documentation."""

from pathlib import Path

import typer

app = typer.Typer(help="Check and document the settings.", no_args_is_help=True)


@app.command()
def check() -> None:
    """Read every setting and name all that is wrong; nothing is started."""
    from vibekit.config import load_settings

    settings = load_settings()
    typer.echo(f"The configuration is complete for {settings.environment}.")


@app.command()
def docs() -> None:
    """Write docs/configuration.md and .env.example from the settings class."""
    from vibekit.config.document import configuration_page, env_example

    Path("docs").mkdir(exist_ok=True)
    Path("docs/configuration.md").write_text(configuration_page())
    Path(".env.example").write_text(env_example())
    typer.echo("Wrote docs/configuration.md and .env.example.")
