-- One organization, one owner and one session for each number; the notes are dealt out in turn.
-- Ids hold the number in their last eight digits, so that a load generator can name any row.

CREATE FUNCTION pg_temp.id(kind text, number bigint) RETURNS uuid LANGUAGE sql IMMUTABLE AS
$$ SELECT (kind || '-0000-7000-8000-0000' || lpad(number::text, 8, '0'))::uuid $$;

CREATE FUNCTION pg_temp.organizations() RETURNS SETOF bigint LANGUAGE sql AS
$$ SELECT generate_series(0, current_setting('bench.organizations')::bigint - 1) $$;

INSERT INTO users (id, email, email_key, name, locale, time_zone, created_at, updated_at)
SELECT pg_temp.id('01900001', n), 'person' || n || '@example.com', 'person' || n || '@example.com',
       'Person ' || n, 'en', 'UTC', now(), now()
FROM pg_temp.organizations() n;

INSERT INTO organizations (id, name, slug, created_at, updated_at)
SELECT pg_temp.id('01900002', n), 'Organization ' || n, 'organization-' || n, now(), now()
FROM pg_temp.organizations() n;

INSERT INTO organization_slugs (slug, organization_id, created_at)
SELECT slug, id, created_at FROM organizations;

INSERT INTO memberships (organization_id, user_id, role, created_at)
SELECT pg_temp.id('01900002', n), pg_temp.id('01900001', n), 'owner', now()
FROM pg_temp.organizations() n;

INSERT INTO sessions (id, user_id, token_hash, organization_id, ip_address, user_agent,
                      created_at, last_seen_at, idle_expires_at, expires_at)
SELECT pg_temp.id('01900003', n), pg_temp.id('01900001', n),
       sha256(convert_to(lpad(n::text, 8, '0') || '-a-session-of-the-benchmark-all-alike', 'UTF8')),
       pg_temp.id('01900002', n), '127.0.0.1', 'bench', now(), now(),
       now() + interval '14 days' * 1000, now() + interval '90 days' * 1000
FROM pg_temp.organizations() n;

INSERT INTO notes (organization_id, id, title, text, version, indexed, created_at, updated_at)
SELECT pg_temp.id('01900002', n % current_setting('bench.organizations')::bigint),
       pg_temp.id('0190a000', n), 'Note number ' || n || ', with a title of an ordinary length',
       'What there is to say about number ' || n || ', in a line or two of an ordinary length.',
       1, 0, now(), now()
FROM generate_series(0, current_setting('bench.notes')::bigint - 1) n;

-- A plan that is kept must not be made while the table is empty: it would read all of it for good.
INSERT INTO idempotency_keys (caller_id, organization_id, scope, fingerprint, status, body,
                              created_at)
SELECT pg_temp.id('01900001', n), pg_temp.id('01900002', n), sha256(convert_to(k::text, 'UTF8')),
       '', 201, '', now()
FROM pg_temp.organizations() n, generate_series(1, 10) k;

-- Who calls is read without a function here, as hand-written SQL would.
CREATE POLICY bench ON sessions FOR SELECT TO bench USING (true);
CREATE POLICY bench ON users FOR SELECT TO bench USING (true);
CREATE POLICY bench ON memberships FOR SELECT TO bench USING (true);
CREATE POLICY bench ON organizations FOR SELECT TO bench USING (true);
