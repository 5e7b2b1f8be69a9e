"""VibeKit's revisions and the product's are branches of their own: neither forks the other."""

import asyncio
from pathlib import Path

import asyncpg
import pytest
from alembic.script import ScriptDirectory

from tests.support.database import empty_database
from vibekit.config import Settings
from vibekit.lib.db.embedded import EmbeddedPostgres
from vibekit.lib.db.health import newest_revisions
from vibekit.lib.db.migrate import HERE, alembic_config, upgrade
from vibekit.lib.db.roles import ensure_roles

OURS = HERE / "versions"
REVISION = """
from alembic import op

revision = {revision!r}
down_revision = {down!r}
branch_labels = {labels!r}
depends_on = {depends!r}


def upgrade() -> None:
    op.execute("CREATE TABLE {revision} (id uuid PRIMARY KEY)")
"""


def newest() -> str:
    (head,) = ScriptDirectory.from_config(alembic_config([OURS])).get_heads()
    return head


def write(
    folder: Path,
    revision: str,
    *,
    down: str | None,
    labels: tuple[str, ...] | None = None,
    depends: str | None = None,
) -> None:
    folder.mkdir(exist_ok=True)
    text = REVISION.format(revision=revision, down=down, labels=labels, depends=depends)
    (folder / f"{revision}.py").write_text(text, "utf-8")


@pytest.fixture
def owner(postgres: EmbeddedPostgres, tmp_path: Path) -> str:
    settings: Settings = empty_database(postgres, tmp_path)
    assert settings.postgres_admin_url is not None
    url = settings.postgres_admin_url.get_secret_value()
    asyncio.run(ensure_roles(url, None))
    return url


def revisions(owner: str) -> set[str]:
    async def read() -> set[str]:
        connection = await asyncpg.connect(owner)
        rows = await connection.fetch("SELECT version_num FROM alembic_version")
        await connection.close()
        return {row["version_num"] for row in rows}

    return asyncio.run(read())


def migrate(owner: str, *locations: Path) -> set[str]:
    """Upgrades to the newest revision of every branch, which is what readiness asks for."""
    upgrade(owner, locations)
    reached = revisions(owner)
    assert reached == newest_revisions(locations)
    return reached


def test_a_revision_of_ours_goes_under_one_of_the_product(owner: str, tmp_path: Path) -> None:
    product, newer = tmp_path / "product", tmp_path / "newer"
    write(product, "theirs_1", down=None, labels=("theirs",), depends=newest())
    migrate(owner, OURS, product)
    write(newer, "ours_next", down=newest())
    assert migrate(owner, OURS, newer, product) == {"ours_next", "theirs_1"}


def test_the_product_goes_on_after_an_upgrade(owner: str, tmp_path: Path) -> None:
    product, newer = tmp_path / "product", tmp_path / "newer"
    write(product, "theirs_1", down=None, labels=("theirs",), depends=newest())
    write(newer, "ours_next", down=newest())
    write(product, "theirs_2", down="theirs_1", depends="ours_next")
    # What another branch depends on is implied by it.
    assert migrate(owner, product, newer, OURS) == {"theirs_2"}
