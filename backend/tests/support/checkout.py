"""A copy of the checkout, to be changed and run where it harms nobody."""

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[3]
_COPIED = ("backend", "contract", "docs", "frontend", "Makefile", "*.md", ".env.example")
_LEFT = ("__pycache__", "node_modules", "dist", "web", ".*_cache", ".hypothesis", ".coverage*")
_NODE_FOLDERS = ("frontend/node_modules", "contract/node_modules")
# What is installed, and what tools keep beside it; make need not look whether it is up to date.
_INSTALLED = (".venv/.installed", *(f"{folder}/.installed" for folder in _NODE_FOLDERS))
_KEPT_BY_TOOLS = (".cache", ".vite*", ".vitest*")
# Where programs that tests start find the code of this checkout, and of the tests' example.
PYTHONPATH = f"{ROOT / 'backend/src'}{os.pathsep}{ROOT / 'backend'}"


class Checkout:
    """Its files, and programs run in it; installed packages are those of the real one."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "checkout"
        self.has_node = all((ROOT / folder / ".bin").is_dir() for folder in _NODE_FOLDERS)
        self.root.mkdir()
        for source in (path for name in _COPIED for path in ROOT.glob(name)):
            if source.is_dir():
                left = shutil.ignore_patterns(*_LEFT)
                shutil.copytree(source, self.root / source.name, ignore=left)
            else:
                shutil.copy(source, self.root)
        (self.root / ".venv").symlink_to(sys.prefix)
        for packages in _NODE_FOLDERS if self.has_node else ():
            self._link_each(packages)

    def write(self, path: str, text: str) -> None:
        """A new file, or another text for one."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")

    def drop_lines(self, path: str, *with_words: str) -> None:
        """Takes out the lines that have one of the words in them."""
        lines = (self.root / path).read_text("utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not any(word in line for word in with_words)]
        assert len(kept) < len(lines), f"nothing to take out of {path}"
        self.write(path, "".join(kept))

    def python(self, *words: str, within: str = "backend") -> str:
        """`python -m words`, on the copy's own source."""
        return self._run([sys.executable, "-m", *words], within)

    def make(self, *targets: str) -> str:
        """As in the checkout itself, but for what `make` would install."""
        return self._run(["make", *(f"--assume-old={each}" for each in _INSTALLED), *targets], ".")

    def lint_imports(self) -> str:
        """The rules about imports."""
        return self._run([str(Path(sys.executable).with_name("lint-imports")), "--no-cache"])

    def type_check(self, *paths: str) -> None:
        """As `make check` does, but of these folders only."""
        project = self.root / "backend/pyproject.toml"
        before = project.read_text("utf-8")
        everything = 'include = ["src", "tests", "bench"]'
        assert everything in before
        project.write_text(before.replace(everything, f"include = {[*paths]}"), "utf-8")
        self.python("basedpyright", "-p", ".")
        project.write_text(before, "utf-8")

    def node(self, *words: str) -> str:
        """Node from the Python package, on the copy's web app."""
        return self._run([str(Path(sys.executable).with_name("node")), *words], "frontend")

    def type_check_web(self) -> None:
        """Types and form rules from the contract that the copy makes, then all of the web app."""
        self.python("vibekit.cli", "contract", "export", within=".")
        self.node("scripts/types.ts")
        self.node("node_modules/typescript/bin/tsc")

    def _link_each(self, packages: str) -> None:
        """Packages stay where they are; what tools write beside them goes to the copy."""
        (self.root / packages).mkdir()
        for package in (ROOT / packages).iterdir():
            if not any(package.match(pattern) for pattern in _KEPT_BY_TOOLS):
                (self.root / packages / package.name).symlink_to(package)

    def _run(self, command: Sequence[str], within: str = "backend") -> str:
        own_source = {"PYTHONPATH": str(self.root / "backend/src"), "PYTHONDONTWRITEBYTECODE": "1"}
        result = subprocess.run(
            command,
            cwd=self.root / within,
            env=os.environ | own_source,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        assert result.returncode == 0, f"{' '.join(command)}\n{result.stdout}"
        return result.stdout
