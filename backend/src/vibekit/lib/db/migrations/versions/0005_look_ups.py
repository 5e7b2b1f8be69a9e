"""What may be read before a tenant is known: the closed list of functions in schema `auth`.

Each takes the hash of a secret or an address and returns ids and a role, or answers for the armed
person with what belongs to it. They run as `vibekit_auth`, which has select policies of its own
and can't sign in.
"""

from alembic import op

from vibekit.lib.db import policies
from vibekit.lib.db.policies import AUTH, RUNTIME

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

CALLER = (
    "TABLE (user_id uuid, organization_id uuid, role text, "
    "session_id uuid, expires_at timestamptz, allowed boolean)"
)

FUNCTIONS = {
    # Who holds this session; `roles` may do what is asked, null where any caller may.
    "session(credential bytea, wanted uuid, roles text[])": (
        CALLER,
        """
        SELECT s.user_id, o.id, CASE WHEN o.id IS NOT NULL THEN m.role::text END, s.id,
               least(s.expires_at, s.idle_expires_at),
               roles IS NULL OR (o.id IS NOT NULL AND m.role = ANY (roles))
        FROM public.sessions s
        LEFT JOIN public.memberships m
               ON m.user_id = s.user_id AND m.organization_id = coalesce(wanted, s.organization_id)
        LEFT JOIN public.organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
        WHERE s.token_hash = credential AND s.expires_at > now() AND s.idle_expires_at > now()
        """,
    ),
    # Whose account has this address.
    "account(address text)": (
        CALLER,
        """
        SELECT u.id, NULL::uuid, NULL::text, NULL::uuid, NULL::timestamptz, true
        FROM public.users u WHERE u.email_key = address
        """,
    ),
    # The newest sign-up that waits for this address to be confirmed.
    "sign_up(address text)": (
        CALLER,
        """
        SELECT s.id, NULL::uuid, NULL::text, NULL::uuid, NULL::timestamptz, true
        FROM public.sign_ups s WHERE s.email_key = address AND s.expires_at > now()
        ORDER BY s.id DESC LIMIT 1
        """,
    ),
    # Who was mailed this token, for this purpose, as long as it lives.
    "mailed_token(credential bytea, wanted_purpose text)": (
        CALLER,
        """
        SELECT t.user_id, NULL::uuid, NULL::text, NULL::uuid, NULL::timestamptz, true
        FROM public.mailed_tokens t
        WHERE t.token_hash = credential AND t.purpose = wanted_purpose AND t.expires_at > now()
        """,
    ),
    # Where the armed person belongs.
    "organizations_of_user()": (
        "TABLE (id uuid, name text, slug text, role text)",
        f"""
        SELECT o.id, o.name::text, o.slug::text, m.role::text
        FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id
        WHERE m.user_id = {policies.armed("app.user_id")} AND o.deleted_at IS NULL
        """,
    ),
    # What a subscriber has not yet dealt with, in the order of commits: an event is given out only
    # when every transaction up to its own has ended, so that none that commits late is passed over.
    "next_events(for_subscriber text, at_most integer)": (
        "TABLE (organization_id uuid, event_id uuid, transaction xid8, type text)",
        """
        SELECT e.organization_id, e.id, e.transaction, e.type::text
        FROM public.event_cursors c JOIN public.events e
          ON (e.transaction, e.id) > (c.transaction, c.event_id)
        WHERE c.subscriber = for_subscriber
          AND e.transaction < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY e.transaction, e.id LIMIT at_most
        """,
    ),
}

# The one that writes: when sessions were last used, collected by each process and written at most
# once a minute, for people who are not armed at that moment.
RECORD_SEEN = """
CREATE FUNCTION auth.record_seen(session_ids uuid[], seen timestamptz[], idle interval) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
    UPDATE public.sessions s
    SET last_seen_at = greatest(s.last_seen_at, n.at),
        idle_expires_at = greatest(s.idle_expires_at, n.at + idle)
    FROM unnest(session_ids, seen) AS n (id, at) WHERE s.id = n.id
$body$
"""

# The one that deletes: what has expired of people who are not armed at that moment, so many rows
# of each table at a time. It takes no id: nobody can choose what goes.
_EXPIRED = {
    "sign_ups": ("id", "expires_at < now()"),
    "mailed_tokens": ("token_hash", "expires_at < now()"),
    "sessions": ("id", "least(expires_at, idle_expires_at) < now()"),
    "idempotency_keys": ("caller_id, scope", "created_at < now() - interval '24 hours'"),
}
_DELETIONS = ",\n         ".join(
    f"""{table}_gone AS (
             DELETE FROM public.{table} WHERE ({key}) IN
                 (SELECT {key} FROM public.{table} WHERE {is_over} LIMIT at_most)
             RETURNING 1)"""
    for table, (key, is_over) in _EXPIRED.items()
)
PURGE_EXPIRED = f"""
CREATE FUNCTION auth.purge_expired(at_most integer) RETURNS bigint
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS $body$
    WITH {_DELETIONS}
    SELECT {" + ".join(f"(SELECT count(*) FROM {table}_gone)" for table in _EXPIRED)}
$body$
"""

# Not SECURITY DEFINER: a worker acts for whom its job was ordered, a public route for nobody.
ACTING = f"""
CREATE FUNCTION auth.acting(as_user uuid, in_organization uuid) RETURNS {CALLER}
LANGUAGE sql IMMUTABLE AS $body$
    SELECT as_user, in_organization, NULL::text, NULL::uuid, NULL::timestamptz, true
$body$
"""


def upgrade() -> None:
    """Creates the functions, owned by a role that can read these tables and do nothing else."""
    op.execute("CREATE SCHEMA auth")
    op.execute(f"GRANT USAGE ON SCHEMA auth TO {RUNTIME}, {AUTH}")
    op.execute(f"GRANT USAGE ON SCHEMA public TO {RUNTIME}, {AUTH}")
    for table in ("users", "organizations", "memberships", "events"):
        policies.look_up(table)
    for table in ("sign_ups", "mailed_tokens", "idempotency_keys"):
        policies.look_up(table, "SELECT, DELETE")
    policies.look_up("sessions", "SELECT, DELETE, UPDATE (last_seen_at, idle_expires_at)")
    op.execute(f"GRANT SELECT ON event_cursors TO {AUTH}")
    op.execute(f"GRANT CREATE ON SCHEMA auth TO {AUTH}")
    for signature, (result, body) in FUNCTIONS.items():
        op.execute(
            f"CREATE FUNCTION auth.{signature} RETURNS {result} "
            "LANGUAGE sql STABLE SECURITY DEFINER "
            f"SET search_path = pg_catalog, pg_temp ROWS 1 AS $body${body}$body$"
        )
    op.execute(RECORD_SEEN)
    op.execute(PURGE_EXPIRED)
    op.execute(ACTING)
    # While they are still ours: what is another role's, we can neither revoke nor grant.
    op.execute("REVOKE EXECUTE ON ALL FUNCTIONS IN SCHEMA auth FROM PUBLIC")
    op.execute(f"GRANT EXECUTE ON ALL FUNCTIONS IN SCHEMA auth TO {RUNTIME}")
    writers = ("record_seen", "purge_expired")
    for function in (*(signature.split("(")[0] for signature in FUNCTIONS), *writers):
        op.execute(f"ALTER FUNCTION auth.{function} OWNER TO {AUTH}")
    op.execute(f"REVOKE CREATE ON SCHEMA auth FROM {AUTH}")
    policies.visible(
        "organization_slugs",
        "of_user",
        "organization_id IN (SELECT id FROM auth.organizations_of_user())",
    )
