"""Rules about the source that no import shows; each gives the places that break it."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

SOURCE = Path(__file__).parents[2] / "src"
# Whoever holds a transaction's end: request, job, clock, subscriber, seed, migration.
MAY_COMMIT = frozenset(
    f"vibekit/{path}"
    for path in (
        "lib/auth/require.py",
        "lib/db/migrate.py",
        "lib/db/session.py",
        "lib/db/tx.py",
        "lib/events/feed.py",
        "lib/http/route.py",
        "lib/jobs/clock.py",
        "lib/jobs/runner.py",
        "seed.py",
    )
)


def commits(source: Path) -> list[str]:
    """Nothing commits but what holds the end of a transaction."""

    def is_commit(node: ast.AST) -> bool:
        return (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Attribute)
            and node.func.attr == "commit"
        )

    return [place for place in _places(source, is_commit) if place.split(":")[0] not in MAY_COMMIT]


def framework_errors(source: Path) -> list[str]:
    """HTTPException stays at the edge: everything else raises the errors of the contract."""

    def is_framework_error(node: ast.AST) -> bool:
        return isinstance(node, ast.Name | ast.Attribute | ast.alias) and "HTTPException" in (
            getattr(node, "id", ""),
            getattr(node, "attr", ""),
            getattr(node, "name", ""),
        )

    found = _places(source, is_framework_error)
    return [place for place in found if not place.startswith("vibekit/api/")]


def _places(source: Path, is_meant: Callable[[ast.AST], bool]) -> Iterator[str]:
    for path in sorted(source.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if is_meant(node):
                yield f"{path.relative_to(source)}:{getattr(node, 'lineno', 0)}"
