"""The floor's statements: what the product's statements come to, written by hand.

Row-level security is as in the product: armed by the look-up, forced on `notes` and `events`.
"""
# ruff: noqa: S608 - the statements are put together from the texts of this file alone

NOTE = ("id", "title", "text", "reply_to", "version", "created_at", "updated_at")

# Three tables tell who calls; the tenant is armed for the rest of the transaction.
_CALLER = """
    SELECT m.role = ANY ($2::text[]) AS allowed, s.user_id, o.id AS organization_id,
           set_config('app.user_id', s.user_id::text, true),
           set_config('app.organization_id', o.id::text, true)
    FROM sessions s
    JOIN memberships m ON m.user_id = s.user_id AND m.organization_id = s.organization_id
    JOIN organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
    WHERE s.token_hash = $1 AND s.expires_at > now() AND s.idle_expires_at > now()
    OFFSET 0
"""

LOOK_UP = _CALLER

READ = f"""
SELECT caller.allowed, found.* FROM ({_CALLER}) caller
LEFT JOIN LATERAL (
    SELECT {", ".join(NOTE)} FROM notes ORDER BY id DESC LIMIT $3
) found ON true
"""

_NOTE = """
    INSERT INTO notes (organization_id, id, title, text, reply_to, version, indexed,
                       created_at, updated_at)
    SELECT organization_id, $3::uuid, $4, $5, $6::uuid, 1, 0, $7::timestamptz, $7::timestamptz
    FROM caller WHERE go
"""

_EVENT = """
    INSERT INTO events (organization_id, id, type, version, actor_type, actor_id,
                        subject_type, subject_id, data, occurred_at)
    SELECT organization_id, {id}::uuid, 'note.created', 1, 'user', user_id,
           'note', $3::uuid, '{{}}'::jsonb, $7::timestamptz
    FROM caller WHERE go
"""

CREATE = f"""
WITH caller AS MATERIALIZED (SELECT *, allowed AS go FROM ({_CALLER}) looked_up),
     note AS ({_NOTE}),
     event AS ({_EVENT.format(id="$8")})
SELECT allowed FROM caller
"""

CREATE_ONCE = f"""
WITH caller AS MATERIALIZED (
         SELECT looked_up.*, prior.status, prior.body,
                allowed AND prior.status IS NULL AND pg_try_advisory_xact_lock(
                    hashtextextended(concat(user_id, organization_id), $8)) AS go
         FROM ({_CALLER}) looked_up
         LEFT JOIN LATERAL (
             SELECT status, body FROM idempotency_keys
             WHERE caller_id = looked_up.user_id AND scope = $9
               AND organization_id = looked_up.organization_id
         ) prior ON true
     ),
     note AS ({_NOTE}),
     event AS ({_EVENT.format(id="$12")}),
     kept AS (
         INSERT INTO idempotency_keys (caller_id, organization_id, scope, fingerprint, status,
                                       body, created_at)
         SELECT user_id, organization_id, $9, $10, 201, $11, $7::timestamptz FROM caller WHERE go
     )
SELECT allowed, status, body FROM caller
"""

UPDATE = f"""
WITH note AS (
         UPDATE notes SET title = $3, version = version + 1, updated_at = $4::timestamptz
         WHERE id = $1::uuid AND version = $2
         RETURNING {", ".join(NOTE)}
     ),
     event AS (
         INSERT INTO events (organization_id, id, type, version, actor_type, actor_id,
                             subject_type, subject_id, data, occurred_at)
         SELECT current_setting('app.organization_id')::uuid, $5::uuid, 'note.renamed', 1, 'user',
                current_setting('app.user_id')::uuid, 'note', $1::uuid,
                '{{"changed_fields": ["title"]}}'::jsonb, $4::timestamptz
         FROM note
     )
SELECT * FROM note
"""

WHO_AM_I = """
SELECT u.id, u.email, u.name, s.organization_id, mine.organizations,
       least(s.expires_at, s.idle_expires_at) AS expires_at
FROM sessions s
JOIN users u ON u.id = s.user_id
CROSS JOIN LATERAL (
    SELECT jsonb_agg(jsonb_build_object('id', o.id, 'name', o.name, 'slug', o.slug, 'role', m.role)
                     ORDER BY o.name) AS organizations
    FROM memberships m JOIN organizations o ON o.id = m.organization_id
    WHERE m.user_id = s.user_id AND o.deleted_at IS NULL
) mine
WHERE s.token_hash = $1 AND s.expires_at > now() AND s.idle_expires_at > now()
"""
