"""`vibekit docs`: the documents that are made from the contract and the migrated database."""

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import typer

from vibekit.commands.document_endpoints import endpoints_page
from vibekit.commands.document_schema import schema_page
from vibekit.commands.schema_catalog import read_catalog
from vibekit.config import Settings, load_settings
from vibekit.dev.database import local_database
from vibekit.lib.db.base import Base
from vibekit.lib.db.migrate import migrate
from vibekit.main import create_contract


def write_docs() -> None:
    """Writes docs/endpoints.md and docs/schema.md, from a database that lives as long as this."""
    with tempfile.TemporaryDirectory() as folder, local_database(Path(folder)) as urls:
        settings = load_settings(base_url="http://localhost:8000", **urls.settings())
        migrate(settings)
        pages = make_docs(settings, create_contract(settings))
    Path("docs").mkdir(exist_ok=True)
    for path, text in pages.items():
        Path(path).write_text(text)
        typer.echo(f"Wrote {path}.")


def make_docs(settings: Settings, contract: dict[str, Any]) -> dict[str, str]:
    """The documents by path."""
    owner = settings.postgres_admin_url or settings.postgres_url
    catalog = asyncio.run(read_catalog(owner.get_secret_value()))
    return {
        "docs/endpoints.md": endpoints_page(contract),
        "docs/schema.md": schema_page(catalog, _words_of_models()),
    }


def _words_of_models() -> dict[str, str]:
    mappers = Base.registry.mappers
    return {str(m.local_table): " ".join((m.class_.__doc__ or "").split()) for m in mappers}
