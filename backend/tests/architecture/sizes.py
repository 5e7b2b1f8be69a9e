"""How long functions and files are, beside what we aim at: `python -m tests.architecture.sizes`."""

import ast
from statistics import median, quantiles

from tests.architecture.rules import SOURCE

AIMS = {"lines of a function": (10, 30), "lines of a file": (80, 200)}


def sizes() -> dict[str, list[int]]:
    functions: list[int] = []
    files: list[int] = []
    for path in SOURCE.rglob("*.py"):
        text = path.read_text("utf-8")
        files.append(len(text.splitlines()))
        functions += [
            (node.end_lineno or node.lineno) - node.lineno + 1
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        ]
    return dict(zip(AIMS, (functions, [n for n in files if n > 1]), strict=True))


if __name__ == "__main__":
    for what, lengths in sizes().items():
        (middle, most), p90 = AIMS[what], quantiles(lengths, n=10)[-1]
        found = f"median {median(lengths):g} (aim {middle}), p90 {p90:g} (aim {most})"
        print(f"{what}: {found}, most {max(lengths)}")  # noqa: T201 -- printing is its purpose
