"""Where VibeKit runs: in a checkout, whose files are edited, or installed from a wheel."""

from dataclasses import dataclass
from pathlib import Path

import vibekit


@dataclass(frozen=True, slots=True)
class Layout:
    """The folders that are watched; none of them exists beside an installed wheel."""

    source: Path | None
    frontend: Path | None

    @property
    def web_root(self) -> Path | None:
        """What the web build writes."""
        return self.frontend and self.frontend / "dist"


def find_layout() -> Layout:
    """Look around the package itself."""
    source = Path(vibekit.__file__).parents[1]
    backend = source.parent
    if not (backend / "pyproject.toml").exists():
        return Layout(None, None)
    frontend = backend.parent / "frontend"
    return Layout(source, frontend if (frontend / "package.json").exists() else None)
