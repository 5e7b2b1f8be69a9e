"""What PostgreSQL's catalog knows of our tables, as plain rows."""

from collections.abc import Sequence
from dataclasses import dataclass

import asyncpg

_COLUMNS = """
SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type,
       a.attnotnull AS required, pg_get_expr(d.adbin, d.adrelid) AS default
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum
WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
ORDER BY c.relname, a.attnum"""
_KEYS = """
SELECT r.relname AS table, k.conname AS name, k.contype::text AS kind,
       pg_get_constraintdef(k.oid) AS definition, f.relname AS target
FROM pg_constraint k JOIN pg_class r ON r.oid = k.conrelid
LEFT JOIN pg_class f ON f.oid = k.confrelid
WHERE k.connamespace = 'public'::regnamespace AND k.contype IN ('p', 'u', 'f', 'c')
ORDER BY r.relname, position(k.contype::text IN 'pufc'), k.conname"""
_INDEXES = """
SELECT t.relname AS table, i.relname AS name, pg_get_indexdef(x.indexrelid) AS definition
FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid
WHERE t.relnamespace = 'public'::regnamespace
  AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = x.indexrelid)
ORDER BY t.relname, i.relname"""
_POLICIES = """
SELECT p.tablename AS table, p.policyname AS name, p.cmd AS command, p.qual AS rule,
       (SELECT string_agg(CASE WHEN role = current_user THEN 'the owner' ELSE role::text END, ', ')
        FROM unnest(p.roles) role) AS roles
FROM pg_policies p WHERE p.schemaname = 'public' ORDER BY p.tablename, p.policyname"""
_GRANTS = """
SELECT g.table_name AS table, string_agg(g.privilege_type, ', ' ORDER BY g.privilege_type) AS grants
FROM information_schema.role_table_grants g
WHERE g.table_schema = 'public' AND g.grantee = 'vibekit_runtime' GROUP BY g.table_name"""
_FUNCTIONS = """
SELECT p.proname AS name, pg_get_function_arguments(p.oid) AS takes,
       pg_get_function_result(p.oid) AS gives
FROM pg_proc p WHERE p.pronamespace = 'auth'::regnamespace ORDER BY p.proname"""

Rows = Sequence[asyncpg.Record]


@dataclass(frozen=True, slots=True)
class Catalog:
    """All tables' parts; each row names its table, but those of functions."""

    columns: Rows
    keys: Rows
    indexes: Rows
    policies: Rows
    grants: Rows
    functions: Rows


async def read_catalog(admin_url: str) -> Catalog:
    """Reads as the owner of the schema."""
    connection = await asyncpg.connect(admin_url)
    try:
        queries = (_COLUMNS, _KEYS, _INDEXES, _POLICIES, _GRANTS, _FUNCTIONS)
        return Catalog(*[await connection.fetch(query) for query in queries])
    finally:
        await connection.close()
