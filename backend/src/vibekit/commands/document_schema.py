"""docs/schema.md: every table as PostgreSQL knows it after all migrations."""

from collections.abc import Mapping, Sequence

from asyncpg import Record

from vibekit.commands.schema_catalog import Catalog

_HEAD = """\
# Schema

Read from the catalog of a migrated database by `vibekit docs`; do not edit. A table's words are the
docstring of its model. Rows of tables with policies can be seen and written by their rules alone,
whatever a statement forgets: `vibekit_runtime`, as which API and worker run, neither owns nor
bypasses them.
"""
_OTHERS: Mapping[str, str] = {
    "alembic_version": "Which migrations have been applied; Alembic's own.",
    "pgqueuer": "Jobs that wait or run; pgqueuer's own.",
    "pgqueuer_log": "What became of jobs; pgqueuer's own.",
    "pgqueuer_schedules": "Jobs that come again; pgqueuer's own.",
}


def schema_page(catalog: Catalog, models: Mapping[str, str]) -> str:
    """The page as Markdown; `models` gives the words of each table that has a model."""
    tables = sorted({row["table"] for row in catalog.columns})
    parts = [_HEAD, _diagram(catalog)]
    parts += [_table(table, catalog, {**_OTHERS, **models}.get(table, "")) for table in tables]
    parts.append(_functions(catalog.functions))
    return "\n".join(parts)


def _diagram(catalog: Catalog) -> str:
    lines = ["## Diagram", "", "```mermaid", "erDiagram"]
    seen: set[tuple[str, str]] = set()
    for key in catalog.keys:
        pair = (key["target"], key["table"])
        if key["kind"] == "f" and pair not in seen:
            seen.add(pair)
            lines.append(f"    {pair[0]} ||--o{{ {pair[1]} : has")
    primary = {key["table"]: key["definition"] for key in catalog.keys if key["kind"] == "p"}
    for table in sorted({row["table"] for row in catalog.columns}):
        lines.append(f"    {table} {{")
        for row in _of(table, catalog.columns):
            mark = " PK" if row["name"] in _names(primary.get(table, "")) else ""
            lines.append(f"        {_word(row['type'])} {row['name']}{mark}")
        lines.append("    }")
    return "\n".join([*lines, "```", ""])


def _table(table: str, catalog: Catalog, words: str) -> str:
    grants = next((row["grants"] for row in _of(table, catalog.grants)), "nothing")
    lines = [f"## {table}", "", words, "", "| Column | Type | Null | Default |"]
    lines += ["| --- | --- | --- | --- |", *map(_column, _of(table, catalog.columns)), ""]
    lines += [f"- `{row['definition']}`" for row in _of(table, catalog.keys)]
    lines += [f"- `{_index(row['definition'])}`" for row in _of(table, catalog.indexes)]
    lines += ["", f"The runtime role may: {grants}.", ""]
    if policies := _of(table, catalog.policies):
        lines += ["| Policy | For | Of | Rule |", "| --- | --- | --- | --- |"]
        lines += [*map(_policy, policies), ""]
    return "\n".join(lines)


def _column(row: Record) -> str:
    null = "" if row["required"] else "yes"
    default = f"`{row['default']}`" if row["default"] else ""
    return f"| `{row['name']}` | {row['type']} | {null} | {default} |"


def _policy(row: Record) -> str:
    rule = " ".join((row["rule"] or "").split())
    return f"| `{row['name']}` | {row['command']} | {row['roles']} | `{rule}` |"


def _functions(rows: Sequence[Record]) -> str:
    head = (
        "## Functions of schema auth\n\nWhat reads before the tenant is known, and nothing else.\n"
    )
    table = ["| Function | Takes | Gives |", "| --- | --- | --- |"]
    table += [f"| `{row['name']}` | `{row['takes']}` | `{row['gives']}` |" for row in rows]
    return "\n".join([head, *table, ""])


def _of(table: str, rows: Sequence[Record]) -> list[Record]:
    return [row for row in rows if row["table"] == table]


def _index(definition: str) -> str:
    return definition.replace("CREATE ", "").replace(" ON public.", " ON ")


def _names(definition: str) -> list[str]:
    return definition.partition("(")[2].rstrip(")").split(", ")


def _word(kind: str) -> str:
    """A type as one word, as Mermaid wants it."""
    short = kind.replace("timestamp with time zone", "timestamptz")
    short = short.replace("character varying", "varchar").replace("(", "_").replace(")", "")
    return short.replace("[]", "_array").replace(" ", "_").replace(",", "_")
