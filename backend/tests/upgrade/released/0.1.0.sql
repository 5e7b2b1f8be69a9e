--
-- PostgreSQL database dump
--

\restrict vibekit

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: auth; Type: SCHEMA; Schema: -; Owner: vibekit_owner
--

CREATE SCHEMA auth;


ALTER SCHEMA auth OWNER TO vibekit_owner;

--
-- Name: pgqueuer_status; Type: TYPE; Schema: public; Owner: vibekit_owner
--

CREATE TYPE public.pgqueuer_status AS ENUM (
    'queued',
    'picked',
    'successful',
    'exception',
    'canceled',
    'deleted',
    'failed'
);


ALTER TYPE public.pgqueuer_status OWNER TO vibekit_owner;

--
-- Name: account(text); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.account(address text) RETURNS TABLE(user_id uuid, organization_id uuid, role text, session_id uuid, expires_at timestamp with time zone, allowed boolean)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
        SELECT u.id, NULL::uuid, NULL::text, NULL::uuid, NULL::timestamptz, true
        FROM public.users u WHERE u.email_key = address
        $$;


ALTER FUNCTION auth.account(address text) OWNER TO vibekit_auth;

--
-- Name: acting(uuid, uuid); Type: FUNCTION; Schema: auth; Owner: vibekit_owner
--

CREATE FUNCTION auth.acting(as_user uuid, in_organization uuid) RETURNS TABLE(user_id uuid, organization_id uuid, role text, session_id uuid, expires_at timestamp with time zone, allowed boolean)
    LANGUAGE sql IMMUTABLE
    AS $$
    SELECT as_user, in_organization, NULL::text, NULL::uuid, NULL::timestamptz, true
$$;


ALTER FUNCTION auth.acting(as_user uuid, in_organization uuid) OWNER TO vibekit_owner;

--
-- Name: deleted_organizations_of_user(interval); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.deleted_organizations_of_user(kept interval) RETURNS TABLE(id uuid, name text, slug text, deleted_at timestamp with time zone)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    SELECT o.id, o.name::text, o.slug::text, o.deleted_at
    FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id
    WHERE m.user_id = (SELECT nullif(current_setting('app.user_id', true), ''))::uuid AND m.role = 'owner'
      AND o.deleted_at > now() - kept AND o.purge_began_at IS NULL
$$;


ALTER FUNCTION auth.deleted_organizations_of_user(kept interval) OWNER TO vibekit_auth;

--
-- Name: mailed_token(bytea, text); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.mailed_token(credential bytea, wanted_purpose text) RETURNS TABLE(user_id uuid, organization_id uuid, role text, session_id uuid, expires_at timestamp with time zone, allowed boolean)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
        SELECT t.user_id, NULL::uuid, NULL::text, NULL::uuid, NULL::timestamptz, true
        FROM public.mailed_tokens t
        WHERE t.token_hash = credential AND t.purpose = wanted_purpose AND t.expires_at > now()
        $$;


ALTER FUNCTION auth.mailed_token(credential bytea, wanted_purpose text) OWNER TO vibekit_auth;

--
-- Name: next_events(text, integer); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.next_events(for_subscriber text, at_most integer) RETURNS TABLE(organization_id uuid, event_id uuid, transaction xid8, type text)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
        SELECT e.organization_id, e.id, e.transaction, e.type::text
        FROM public.event_cursors c JOIN public.events e
          ON (e.transaction, e.id) > (c.transaction, c.event_id)
        WHERE c.subscriber = for_subscriber
          AND e.transaction < pg_snapshot_xmin(pg_current_snapshot())
        ORDER BY e.transaction, e.id LIMIT at_most
        $$;


ALTER FUNCTION auth.next_events(for_subscriber text, at_most integer) OWNER TO vibekit_auth;

--
-- Name: organizations_of_user(); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.organizations_of_user() RETURNS TABLE(id uuid, name text, slug text, role text)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
        SELECT o.id, o.name::text, o.slug::text, m.role::text
        FROM public.memberships m JOIN public.organizations o ON o.id = m.organization_id
        WHERE m.user_id = (SELECT nullif(current_setting('app.user_id', true), ''))::uuid AND o.deleted_at IS NULL
        $$;


ALTER FUNCTION auth.organizations_of_user() OWNER TO vibekit_auth;

--
-- Name: purge_expired(integer); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.purge_expired(at_most integer) RETURNS bigint
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    WITH sign_ups_gone AS (
             DELETE FROM public.sign_ups WHERE (id) IN
                 (SELECT id FROM public.sign_ups WHERE expires_at < now() LIMIT at_most)
             RETURNING 1),
         mailed_tokens_gone AS (
             DELETE FROM public.mailed_tokens WHERE (token_hash) IN
                 (SELECT token_hash FROM public.mailed_tokens WHERE expires_at < now() LIMIT at_most)
             RETURNING 1),
         sessions_gone AS (
             DELETE FROM public.sessions WHERE (id) IN
                 (SELECT id FROM public.sessions WHERE least(expires_at, idle_expires_at) < now() LIMIT at_most)
             RETURNING 1),
         idempotency_keys_gone AS (
             DELETE FROM public.idempotency_keys WHERE (caller_id, scope) IN
                 (SELECT caller_id, scope FROM public.idempotency_keys WHERE created_at < now() - interval '24 hours' LIMIT at_most)
             RETURNING 1)
    SELECT (SELECT count(*) FROM sign_ups_gone) + (SELECT count(*) FROM mailed_tokens_gone) + (SELECT count(*) FROM sessions_gone) + (SELECT count(*) FROM idempotency_keys_gone)
$$;


ALTER FUNCTION auth.purge_expired(at_most integer) OWNER TO vibekit_auth;

--
-- Name: record_seen(uuid[], timestamp with time zone[], interval); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.record_seen(session_ids uuid[], seen timestamp with time zone[], idle interval) RETURNS void
    LANGUAGE sql SECURITY DEFINER
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
    UPDATE public.sessions s
    SET last_seen_at = greatest(s.last_seen_at, n.at),
        idle_expires_at = greatest(s.idle_expires_at, n.at + idle)
    FROM unnest(session_ids, seen) AS n (id, at) WHERE s.id = n.id
$$;


ALTER FUNCTION auth.record_seen(session_ids uuid[], seen timestamp with time zone[], idle interval) OWNER TO vibekit_auth;

--
-- Name: session(bytea, uuid, text[]); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.session(credential bytea, wanted uuid, roles text[]) RETURNS TABLE(user_id uuid, organization_id uuid, role text, session_id uuid, expires_at timestamp with time zone, allowed boolean)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
        SELECT s.user_id, o.id, CASE WHEN o.id IS NOT NULL THEN m.role::text END, s.id,
               least(s.expires_at, s.idle_expires_at),
               roles IS NULL OR (o.id IS NOT NULL AND m.role = ANY (roles))
        FROM public.sessions s
        LEFT JOIN public.memberships m
               ON m.user_id = s.user_id AND m.organization_id = coalesce(wanted, s.organization_id)
        LEFT JOIN public.organizations o ON o.id = m.organization_id AND o.deleted_at IS NULL
        WHERE s.token_hash = credential AND s.expires_at > now() AND s.idle_expires_at > now()
        $$;


ALTER FUNCTION auth.session(credential bytea, wanted uuid, roles text[]) OWNER TO vibekit_auth;

--
-- Name: sign_up(text); Type: FUNCTION; Schema: auth; Owner: vibekit_auth
--

CREATE FUNCTION auth.sign_up(address text) RETURNS TABLE(user_id uuid, organization_id uuid, role text, session_id uuid, expires_at timestamp with time zone, allowed boolean)
    LANGUAGE sql STABLE SECURITY DEFINER ROWS 1
    SET search_path TO 'pg_catalog', 'pg_temp'
    AS $$
        SELECT s.id, NULL::uuid, NULL::text, NULL::uuid, NULL::timestamptz, true
        FROM public.sign_ups s WHERE s.email_key = address AND s.expires_at > now()
        ORDER BY s.id DESC LIMIT 1
        $$;


ALTER FUNCTION auth.sign_up(address text) OWNER TO vibekit_auth;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account_events; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.account_events (
    user_id uuid NOT NULL,
    id uuid NOT NULL,
    type character varying(64) NOT NULL,
    ip_address character varying(45),
    user_agent character varying(400) NOT NULL,
    occurred_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.account_events FORCE ROW LEVEL SECURITY;


ALTER TABLE public.account_events OWNER TO vibekit_owner;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


ALTER TABLE public.alembic_version OWNER TO vibekit_owner;

--
-- Name: brakes; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.brakes (
    key bytea NOT NULL,
    full_at timestamp with time zone NOT NULL,
    tries smallint NOT NULL
);


ALTER TABLE public.brakes OWNER TO vibekit_owner;

--
-- Name: event_cursors; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.event_cursors (
    subscriber character varying(64) NOT NULL,
    transaction xid8 NOT NULL,
    event_id uuid NOT NULL
);


ALTER TABLE public.event_cursors OWNER TO vibekit_owner;

--
-- Name: events; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.events (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    type character varying(64) NOT NULL,
    version smallint NOT NULL,
    actor_type character varying(16) NOT NULL,
    actor_id uuid,
    subject_type character varying(32) NOT NULL,
    subject_id uuid NOT NULL,
    data jsonb NOT NULL,
    occurred_at timestamp with time zone NOT NULL,
    transaction xid8 DEFAULT pg_current_xact_id() NOT NULL
);

ALTER TABLE ONLY public.events FORCE ROW LEVEL SECURITY;


ALTER TABLE public.events OWNER TO vibekit_owner;

--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.idempotency_keys (
    caller_id uuid NOT NULL,
    organization_id uuid DEFAULT '00000000-0000-0000-0000-000000000000'::uuid NOT NULL,
    scope bytea NOT NULL,
    fingerprint bytea NOT NULL,
    status smallint NOT NULL,
    body bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.idempotency_keys FORCE ROW LEVEL SECURITY;


ALTER TABLE public.idempotency_keys OWNER TO vibekit_owner;

--
-- Name: jobs_done; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.jobs_done (
    job_id bigint NOT NULL,
    done_at timestamp with time zone NOT NULL
);


ALTER TABLE public.jobs_done OWNER TO vibekit_owner;

--
-- Name: mailed_tokens; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.mailed_tokens (
    user_id uuid NOT NULL,
    purpose character varying(32) NOT NULL,
    token_hash bytea NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.mailed_tokens FORCE ROW LEVEL SECURITY;


ALTER TABLE public.mailed_tokens OWNER TO vibekit_owner;

--
-- Name: memberships; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.memberships (
    organization_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role character varying(32) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_memberships_role CHECK (((role)::text = ANY ((ARRAY['owner'::character varying, 'admin'::character varying, 'member'::character varying, 'viewer'::character varying])::text[])))
);

ALTER TABLE ONLY public.memberships FORCE ROW LEVEL SECURITY;


ALTER TABLE public.memberships OWNER TO vibekit_owner;

--
-- Name: organization_slugs; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.organization_slugs (
    slug character varying(48) NOT NULL,
    organization_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.organization_slugs FORCE ROW LEVEL SECURITY;


ALTER TABLE public.organization_slugs OWNER TO vibekit_owner;

--
-- Name: organizations; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.organizations (
    id uuid NOT NULL,
    name character varying(100) NOT NULL,
    slug character varying(48) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    deleted_at timestamp with time zone,
    purge_began_at timestamp with time zone,
    purged_at timestamp with time zone
);

ALTER TABLE ONLY public.organizations FORCE ROW LEVEL SECURITY;


ALTER TABLE public.organizations OWNER TO vibekit_owner;

--
-- Name: pages; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.pages (
    organization_id uuid NOT NULL,
    id uuid NOT NULL,
    title character varying(200) NOT NULL,
    slug character varying(48) NOT NULL,
    version integer NOT NULL,
    blocks jsonb NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_pages_version CHECK ((version > 0))
);

ALTER TABLE ONLY public.pages FORCE ROW LEVEL SECURITY;


ALTER TABLE public.pages OWNER TO vibekit_owner;

--
-- Name: passwords; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.passwords (
    user_id uuid NOT NULL,
    hash character varying(255) NOT NULL,
    changed_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.passwords FORCE ROW LEVEL SECURITY;


ALTER TABLE public.passwords OWNER TO vibekit_owner;

--
-- Name: pgqueuer; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.pgqueuer (
    id bigint NOT NULL,
    priority integer NOT NULL,
    queue_manager_id uuid,
    created timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone DEFAULT now() NOT NULL,
    heartbeat timestamp with time zone DEFAULT now() NOT NULL,
    execute_after timestamp with time zone DEFAULT now() NOT NULL,
    status public.pgqueuer_status NOT NULL,
    entrypoint text NOT NULL,
    dedupe_key text,
    payload bytea,
    headers jsonb,
    attempts integer DEFAULT 0 NOT NULL,
    slot bigint
);


ALTER TABLE public.pgqueuer OWNER TO vibekit_owner;

--
-- Name: pgqueuer_id_seq; Type: SEQUENCE; Schema: public; Owner: vibekit_owner
--

CREATE SEQUENCE public.pgqueuer_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.pgqueuer_id_seq OWNER TO vibekit_owner;

--
-- Name: pgqueuer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: vibekit_owner
--

ALTER SEQUENCE public.pgqueuer_id_seq OWNED BY public.pgqueuer.id;


--
-- Name: pgqueuer_log; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.pgqueuer_log (
    id bigint NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    job_id bigint NOT NULL,
    status public.pgqueuer_status NOT NULL,
    priority integer NOT NULL,
    entrypoint text NOT NULL,
    traceback jsonb,
    aggregated boolean DEFAULT false
);


ALTER TABLE public.pgqueuer_log OWNER TO vibekit_owner;

--
-- Name: pgqueuer_log_id_seq; Type: SEQUENCE; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.pgqueuer_log ALTER COLUMN id ADD GENERATED BY DEFAULT AS IDENTITY (
    SEQUENCE NAME public.pgqueuer_log_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1
);


--
-- Name: pgqueuer_schedules; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.pgqueuer_schedules (
    id bigint NOT NULL,
    expression text NOT NULL,
    entrypoint text NOT NULL,
    heartbeat timestamp with time zone DEFAULT now() NOT NULL,
    created timestamp with time zone DEFAULT now() NOT NULL,
    updated timestamp with time zone DEFAULT now() NOT NULL,
    next_run timestamp with time zone DEFAULT now() NOT NULL,
    last_run timestamp with time zone,
    status public.pgqueuer_status DEFAULT 'queued'::public.pgqueuer_status
);


ALTER TABLE public.pgqueuer_schedules OWNER TO vibekit_owner;

--
-- Name: pgqueuer_schedules_id_seq; Type: SEQUENCE; Schema: public; Owner: vibekit_owner
--

CREATE SEQUENCE public.pgqueuer_schedules_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.pgqueuer_schedules_id_seq OWNER TO vibekit_owner;

--
-- Name: pgqueuer_schedules_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: vibekit_owner
--

ALTER SEQUENCE public.pgqueuer_schedules_id_seq OWNED BY public.pgqueuer_schedules.id;


--
-- Name: pgqueuer_statistics; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.pgqueuer_statistics (
    id bigint NOT NULL,
    created timestamp with time zone DEFAULT date_trunc('sec'::text, now()) NOT NULL,
    count bigint NOT NULL,
    priority integer NOT NULL,
    status public.pgqueuer_status NOT NULL,
    entrypoint text NOT NULL
);


ALTER TABLE public.pgqueuer_statistics OWNER TO vibekit_owner;

--
-- Name: pgqueuer_statistics_id_seq; Type: SEQUENCE; Schema: public; Owner: vibekit_owner
--

CREATE SEQUENCE public.pgqueuer_statistics_id_seq
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


ALTER SEQUENCE public.pgqueuer_statistics_id_seq OWNER TO vibekit_owner;

--
-- Name: pgqueuer_statistics_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: vibekit_owner
--

ALTER SEQUENCE public.pgqueuer_statistics_id_seq OWNED BY public.pgqueuer_statistics.id;


--
-- Name: sessions; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.sessions (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_hash bytea NOT NULL,
    organization_id uuid,
    ip_address character varying(45),
    user_agent character varying(400) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    last_seen_at timestamp with time zone NOT NULL,
    idle_expires_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.sessions FORCE ROW LEVEL SECURITY;


ALTER TABLE public.sessions OWNER TO vibekit_owner;

--
-- Name: sign_ups; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.sign_ups (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    email_key character varying(254) NOT NULL,
    name character varying(100) NOT NULL,
    password_hash character varying(255) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.sign_ups FORCE ROW LEVEL SECURITY;


ALTER TABLE public.sign_ups OWNER TO vibekit_owner;

--
-- Name: users; Type: TABLE; Schema: public; Owner: vibekit_owner
--

CREATE TABLE public.users (
    id uuid NOT NULL,
    email character varying(254) NOT NULL,
    email_key character varying(254) NOT NULL,
    name character varying(100) NOT NULL,
    locale character varying(16) NOT NULL,
    time_zone character varying(64) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    updated_at timestamp with time zone NOT NULL
);

ALTER TABLE ONLY public.users FORCE ROW LEVEL SECURITY;


ALTER TABLE public.users OWNER TO vibekit_owner;

--
-- Name: pgqueuer id; Type: DEFAULT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pgqueuer ALTER COLUMN id SET DEFAULT nextval('public.pgqueuer_id_seq'::regclass);


--
-- Name: pgqueuer_schedules id; Type: DEFAULT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pgqueuer_schedules ALTER COLUMN id SET DEFAULT nextval('public.pgqueuer_schedules_id_seq'::regclass);


--
-- Name: pgqueuer_statistics id; Type: DEFAULT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pgqueuer_statistics ALTER COLUMN id SET DEFAULT nextval('public.pgqueuer_statistics_id_seq'::regclass);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: pgqueuer_log pgqueuer_log_pkey; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pgqueuer_log
    ADD CONSTRAINT pgqueuer_log_pkey PRIMARY KEY (id);


--
-- Name: pgqueuer pgqueuer_pkey; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pgqueuer
    ADD CONSTRAINT pgqueuer_pkey PRIMARY KEY (id);


--
-- Name: pgqueuer_schedules pgqueuer_schedules_expression_entrypoint_key; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pgqueuer_schedules
    ADD CONSTRAINT pgqueuer_schedules_expression_entrypoint_key UNIQUE (expression, entrypoint);


--
-- Name: pgqueuer_schedules pgqueuer_schedules_pkey; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pgqueuer_schedules
    ADD CONSTRAINT pgqueuer_schedules_pkey PRIMARY KEY (id);


--
-- Name: pgqueuer_statistics pgqueuer_statistics_pkey; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pgqueuer_statistics
    ADD CONSTRAINT pgqueuer_statistics_pkey PRIMARY KEY (id);


--
-- Name: account_events pk_account_events; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.account_events
    ADD CONSTRAINT pk_account_events PRIMARY KEY (user_id, id);


--
-- Name: brakes pk_brakes; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.brakes
    ADD CONSTRAINT pk_brakes PRIMARY KEY (key);


--
-- Name: event_cursors pk_event_cursors; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.event_cursors
    ADD CONSTRAINT pk_event_cursors PRIMARY KEY (subscriber);


--
-- Name: events pk_events; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT pk_events PRIMARY KEY (organization_id, id);


--
-- Name: idempotency_keys pk_idempotency_keys; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (caller_id, organization_id, scope);


--
-- Name: jobs_done pk_jobs_done; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.jobs_done
    ADD CONSTRAINT pk_jobs_done PRIMARY KEY (job_id);


--
-- Name: mailed_tokens pk_mailed_tokens; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.mailed_tokens
    ADD CONSTRAINT pk_mailed_tokens PRIMARY KEY (user_id, purpose);


--
-- Name: memberships pk_memberships; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT pk_memberships PRIMARY KEY (organization_id, user_id);


--
-- Name: organization_slugs pk_organization_slugs; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.organization_slugs
    ADD CONSTRAINT pk_organization_slugs PRIMARY KEY (slug);


--
-- Name: organizations pk_organizations; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT pk_organizations PRIMARY KEY (id);


--
-- Name: pages pk_pages; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT pk_pages PRIMARY KEY (organization_id, id);


--
-- Name: passwords pk_passwords; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT pk_passwords PRIMARY KEY (user_id);


--
-- Name: sessions pk_sessions; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT pk_sessions PRIMARY KEY (id);


--
-- Name: sign_ups pk_sign_ups; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.sign_ups
    ADD CONSTRAINT pk_sign_ups PRIMARY KEY (id);


--
-- Name: users pk_users; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT pk_users PRIMARY KEY (id);


--
-- Name: mailed_tokens uq_mailed_tokens_token_hash; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.mailed_tokens
    ADD CONSTRAINT uq_mailed_tokens_token_hash UNIQUE (token_hash);


--
-- Name: organizations uq_organizations_slug; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.organizations
    ADD CONSTRAINT uq_organizations_slug UNIQUE (slug);


--
-- Name: pages uq_pages_organization_id_slug; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT uq_pages_organization_id_slug UNIQUE (organization_id, slug);


--
-- Name: sessions uq_sessions_token_hash; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT uq_sessions_token_hash UNIQUE (token_hash);


--
-- Name: users uq_users_email_key; Type: CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT uq_users_email_key UNIQUE (email_key);


--
-- Name: ix_events_organization_id_actor_id_id; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_events_organization_id_actor_id_id ON public.events USING btree (organization_id, actor_id, id);


--
-- Name: ix_events_organization_id_type_id; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_events_organization_id_type_id ON public.events USING btree (organization_id, type, id);


--
-- Name: ix_events_transaction_id; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_events_transaction_id ON public.events USING btree (transaction, id);


--
-- Name: ix_idempotency_keys_created_at; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_idempotency_keys_created_at ON public.idempotency_keys USING btree (created_at);


--
-- Name: ix_jobs_done_done_at; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_jobs_done_done_at ON public.jobs_done USING btree (done_at);


--
-- Name: ix_memberships_user_id; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_memberships_user_id ON public.memberships USING btree (user_id);


--
-- Name: ix_organization_slugs_organization_id; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_organization_slugs_organization_id ON public.organization_slugs USING btree (organization_id);


--
-- Name: ix_sessions_user_id_id; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_sessions_user_id_id ON public.sessions USING btree (user_id, id);


--
-- Name: ix_sign_ups_email_key_id; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX ix_sign_ups_email_key_id ON public.sign_ups USING btree (email_key, id);


--
-- Name: pgqueuer_ep_ea_idx; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_ep_ea_idx ON public.pgqueuer USING btree (entrypoint, execute_after) WHERE (status = 'queued'::public.pgqueuer_status);


--
-- Name: pgqueuer_ep_prio_id_idx; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_ep_prio_id_idx ON public.pgqueuer USING btree (entrypoint, priority DESC, id) WHERE (status = 'queued'::public.pgqueuer_status);


--
-- Name: pgqueuer_log_created; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_log_created ON public.pgqueuer_log USING btree (created);


--
-- Name: pgqueuer_log_job_id_status; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_log_job_id_status ON public.pgqueuer_log USING btree (job_id, created DESC);


--
-- Name: pgqueuer_log_not_aggregated; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_log_not_aggregated ON public.pgqueuer_log USING btree ((1)) WHERE (NOT aggregated);


--
-- Name: pgqueuer_log_status; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_log_status ON public.pgqueuer_log USING btree (status);


--
-- Name: pgqueuer_picked_heartbeat_idx; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_picked_heartbeat_idx ON public.pgqueuer USING btree (heartbeat) WHERE (status = 'picked'::public.pgqueuer_status);


--
-- Name: pgqueuer_picked_slot_idx; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE UNIQUE INDEX pgqueuer_picked_slot_idx ON public.pgqueuer USING btree (entrypoint, slot) WHERE ((status = 'picked'::public.pgqueuer_status) AND (slot IS NOT NULL));


--
-- Name: pgqueuer_priority_id_id1_idx; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_priority_id_id1_idx ON public.pgqueuer USING btree (priority, id DESC) INCLUDE (id) WHERE (status = 'queued'::public.pgqueuer_status);


--
-- Name: pgqueuer_queue_manager_id_idx; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_queue_manager_id_idx ON public.pgqueuer USING btree (queue_manager_id) WHERE (queue_manager_id IS NOT NULL);


--
-- Name: pgqueuer_statistics_unique_count; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE UNIQUE INDEX pgqueuer_statistics_unique_count ON public.pgqueuer_statistics USING btree (priority, date_trunc('sec'::text, timezone('UTC'::text, created)), status, entrypoint);


--
-- Name: pgqueuer_unique_dedupe_key; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE UNIQUE INDEX pgqueuer_unique_dedupe_key ON public.pgqueuer USING btree (dedupe_key) WHERE ((status = ANY (ARRAY['queued'::public.pgqueuer_status, 'picked'::public.pgqueuer_status])) AND (dedupe_key IS NOT NULL));


--
-- Name: pgqueuer_updated_id_id1_idx; Type: INDEX; Schema: public; Owner: vibekit_owner
--

CREATE INDEX pgqueuer_updated_id_id1_idx ON public.pgqueuer USING btree (updated, id DESC) INCLUDE (id) WHERE (status = 'picked'::public.pgqueuer_status);


--
-- Name: account_events fk_account_events_user_id; Type: FK CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.account_events
    ADD CONSTRAINT fk_account_events_user_id FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: events fk_events_organization_id; Type: FK CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.events
    ADD CONSTRAINT fk_events_organization_id FOREIGN KEY (organization_id) REFERENCES public.organizations(id);


--
-- Name: memberships fk_memberships_organization_id; Type: FK CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT fk_memberships_organization_id FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: memberships fk_memberships_user_id; Type: FK CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.memberships
    ADD CONSTRAINT fk_memberships_user_id FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: organization_slugs fk_organization_slugs_organization_id; Type: FK CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.organization_slugs
    ADD CONSTRAINT fk_organization_slugs_organization_id FOREIGN KEY (organization_id) REFERENCES public.organizations(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: pages fk_pages_organization_id; Type: FK CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.pages
    ADD CONSTRAINT fk_pages_organization_id FOREIGN KEY (organization_id) REFERENCES public.organizations(id) ON DELETE CASCADE;


--
-- Name: passwords fk_passwords_user_id; Type: FK CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.passwords
    ADD CONSTRAINT fk_passwords_user_id FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: sessions fk_sessions_user_id; Type: FK CONSTRAINT; Schema: public; Owner: vibekit_owner
--

ALTER TABLE ONLY public.sessions
    ADD CONSTRAINT fk_sessions_user_id FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;


--
-- Name: account_events; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.account_events ENABLE ROW LEVEL SECURITY;

--
-- Name: users co_members; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY co_members ON public.users FOR SELECT TO vibekit_runtime USING ((id IN ( SELECT memberships.user_id
   FROM public.memberships)));


--
-- Name: events; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.events ENABLE ROW LEVEL SECURITY;

--
-- Name: idempotency_keys; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.idempotency_keys ENABLE ROW LEVEL SECURITY;

--
-- Name: events look_up; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY look_up ON public.events TO vibekit_auth USING (true);


--
-- Name: idempotency_keys look_up; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY look_up ON public.idempotency_keys TO vibekit_auth USING (true);


--
-- Name: mailed_tokens look_up; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY look_up ON public.mailed_tokens TO vibekit_auth USING (true);


--
-- Name: memberships look_up; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY look_up ON public.memberships TO vibekit_auth USING (true);


--
-- Name: organizations look_up; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY look_up ON public.organizations TO vibekit_auth USING (true);


--
-- Name: sessions look_up; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY look_up ON public.sessions TO vibekit_auth USING (true);


--
-- Name: sign_ups look_up; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY look_up ON public.sign_ups TO vibekit_auth USING (true);


--
-- Name: users look_up; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY look_up ON public.users TO vibekit_auth USING (true);


--
-- Name: mailed_tokens; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.mailed_tokens ENABLE ROW LEVEL SECURITY;

--
-- Name: memberships; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.memberships ENABLE ROW LEVEL SECURITY;

--
-- Name: organization_slugs of_user; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY of_user ON public.organization_slugs FOR SELECT TO vibekit_runtime USING ((organization_id IN ( SELECT organizations_of_user.id
   FROM auth.organizations_of_user() organizations_of_user(id, name, slug, role))));


--
-- Name: organization_slugs; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.organization_slugs ENABLE ROW LEVEL SECURITY;

--
-- Name: organizations; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.organizations ENABLE ROW LEVEL SECURITY;

--
-- Name: account_events owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.account_events TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: events owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.events TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: idempotency_keys owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.idempotency_keys TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: mailed_tokens owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.mailed_tokens TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: memberships owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.memberships TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: organization_slugs owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.organization_slugs TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: organizations owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.organizations TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: pages owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.pages TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: passwords owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.passwords TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: sessions owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.sessions TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: sign_ups owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.sign_ups TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: users owner; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY owner ON public.users TO vibekit_owner USING (true) WITH CHECK (true);


--
-- Name: pages; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.pages ENABLE ROW LEVEL SECURITY;

--
-- Name: passwords; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.passwords ENABLE ROW LEVEL SECURITY;

--
-- Name: account_events runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.account_events TO vibekit_runtime USING ((user_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((user_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: events runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.events TO vibekit_runtime USING ((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: idempotency_keys runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.idempotency_keys TO vibekit_runtime USING ((caller_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((caller_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: mailed_tokens runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.mailed_tokens TO vibekit_runtime USING ((user_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((user_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: memberships runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.memberships TO vibekit_runtime USING ((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: organization_slugs runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.organization_slugs TO vibekit_runtime USING ((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: organizations runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.organizations TO vibekit_runtime USING ((id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: pages runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.pages TO vibekit_runtime USING ((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((organization_id = (( SELECT NULLIF(current_setting('app.organization_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: passwords runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.passwords TO vibekit_runtime USING ((user_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((user_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: sessions runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.sessions TO vibekit_runtime USING ((user_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((user_id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: sign_ups runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.sign_ups TO vibekit_runtime USING ((id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: users runtime; Type: POLICY; Schema: public; Owner: vibekit_owner
--

CREATE POLICY runtime ON public.users TO vibekit_runtime USING ((id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid)) WITH CHECK ((id = (( SELECT NULLIF(current_setting('app.user_id'::text, true), ''::text) AS "nullif"))::uuid));


--
-- Name: sessions; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.sessions ENABLE ROW LEVEL SECURITY;

--
-- Name: sign_ups; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.sign_ups ENABLE ROW LEVEL SECURITY;

--
-- Name: users; Type: ROW SECURITY; Schema: public; Owner: vibekit_owner
--

ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;

--
-- Name: SCHEMA auth; Type: ACL; Schema: -; Owner: vibekit_owner
--

GRANT USAGE ON SCHEMA auth TO vibekit_runtime;
GRANT USAGE ON SCHEMA auth TO vibekit_auth;


--
-- Name: SCHEMA public; Type: ACL; Schema: -; Owner: pg_database_owner
--

GRANT USAGE ON SCHEMA public TO vibekit_runtime;
GRANT USAGE ON SCHEMA public TO vibekit_auth;


--
-- Name: FUNCTION account(address text); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.account(address text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.account(address text) TO vibekit_runtime;


--
-- Name: FUNCTION acting(as_user uuid, in_organization uuid); Type: ACL; Schema: auth; Owner: vibekit_owner
--

REVOKE ALL ON FUNCTION auth.acting(as_user uuid, in_organization uuid) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.acting(as_user uuid, in_organization uuid) TO vibekit_runtime;


--
-- Name: FUNCTION deleted_organizations_of_user(kept interval); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.deleted_organizations_of_user(kept interval) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.deleted_organizations_of_user(kept interval) TO vibekit_runtime;


--
-- Name: FUNCTION mailed_token(credential bytea, wanted_purpose text); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.mailed_token(credential bytea, wanted_purpose text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.mailed_token(credential bytea, wanted_purpose text) TO vibekit_runtime;


--
-- Name: FUNCTION next_events(for_subscriber text, at_most integer); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.next_events(for_subscriber text, at_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.next_events(for_subscriber text, at_most integer) TO vibekit_runtime;


--
-- Name: FUNCTION organizations_of_user(); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.organizations_of_user() FROM PUBLIC;
GRANT ALL ON FUNCTION auth.organizations_of_user() TO vibekit_runtime;


--
-- Name: FUNCTION purge_expired(at_most integer); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.purge_expired(at_most integer) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.purge_expired(at_most integer) TO vibekit_runtime;


--
-- Name: FUNCTION record_seen(session_ids uuid[], seen timestamp with time zone[], idle interval); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.record_seen(session_ids uuid[], seen timestamp with time zone[], idle interval) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.record_seen(session_ids uuid[], seen timestamp with time zone[], idle interval) TO vibekit_runtime;


--
-- Name: FUNCTION session(credential bytea, wanted uuid, roles text[]); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.session(credential bytea, wanted uuid, roles text[]) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.session(credential bytea, wanted uuid, roles text[]) TO vibekit_runtime;


--
-- Name: FUNCTION sign_up(address text); Type: ACL; Schema: auth; Owner: vibekit_auth
--

REVOKE ALL ON FUNCTION auth.sign_up(address text) FROM PUBLIC;
GRANT ALL ON FUNCTION auth.sign_up(address text) TO vibekit_runtime;


--
-- Name: TABLE account_events; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT ON TABLE public.account_events TO vibekit_runtime;


--
-- Name: TABLE alembic_version; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT ON TABLE public.alembic_version TO vibekit_runtime;


--
-- Name: TABLE brakes; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.brakes TO vibekit_runtime;


--
-- Name: TABLE event_cursors; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.event_cursors TO vibekit_runtime;
GRANT SELECT ON TABLE public.event_cursors TO vibekit_auth;


--
-- Name: TABLE events; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT ON TABLE public.events TO vibekit_runtime;
GRANT SELECT ON TABLE public.events TO vibekit_auth;


--
-- Name: TABLE idempotency_keys; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.idempotency_keys TO vibekit_runtime;
GRANT SELECT,DELETE ON TABLE public.idempotency_keys TO vibekit_auth;


--
-- Name: TABLE jobs_done; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.jobs_done TO vibekit_runtime;


--
-- Name: TABLE mailed_tokens; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.mailed_tokens TO vibekit_runtime;
GRANT SELECT,DELETE ON TABLE public.mailed_tokens TO vibekit_auth;


--
-- Name: TABLE memberships; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.memberships TO vibekit_runtime;
GRANT SELECT ON TABLE public.memberships TO vibekit_auth;


--
-- Name: TABLE organization_slugs; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT ON TABLE public.organization_slugs TO vibekit_runtime;


--
-- Name: TABLE organizations; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,UPDATE ON TABLE public.organizations TO vibekit_runtime;
GRANT SELECT ON TABLE public.organizations TO vibekit_auth;


--
-- Name: TABLE pages; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pages TO vibekit_runtime;


--
-- Name: TABLE passwords; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.passwords TO vibekit_runtime;


--
-- Name: TABLE pgqueuer; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pgqueuer TO vibekit_runtime;


--
-- Name: SEQUENCE pgqueuer_id_seq; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT USAGE ON SEQUENCE public.pgqueuer_id_seq TO vibekit_runtime;


--
-- Name: TABLE pgqueuer_log; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pgqueuer_log TO vibekit_runtime;


--
-- Name: SEQUENCE pgqueuer_log_id_seq; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT USAGE ON SEQUENCE public.pgqueuer_log_id_seq TO vibekit_runtime;


--
-- Name: TABLE pgqueuer_schedules; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pgqueuer_schedules TO vibekit_runtime;


--
-- Name: SEQUENCE pgqueuer_schedules_id_seq; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT USAGE ON SEQUENCE public.pgqueuer_schedules_id_seq TO vibekit_runtime;


--
-- Name: TABLE pgqueuer_statistics; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.pgqueuer_statistics TO vibekit_runtime;


--
-- Name: SEQUENCE pgqueuer_statistics_id_seq; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT USAGE ON SEQUENCE public.pgqueuer_statistics_id_seq TO vibekit_runtime;


--
-- Name: TABLE sessions; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sessions TO vibekit_runtime;
GRANT SELECT,DELETE ON TABLE public.sessions TO vibekit_auth;


--
-- Name: COLUMN sessions.last_seen_at; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT UPDATE(last_seen_at) ON TABLE public.sessions TO vibekit_auth;


--
-- Name: COLUMN sessions.idle_expires_at; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT UPDATE(idle_expires_at) ON TABLE public.sessions TO vibekit_auth;


--
-- Name: TABLE sign_ups; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.sign_ups TO vibekit_runtime;
GRANT SELECT,DELETE ON TABLE public.sign_ups TO vibekit_auth;


--
-- Name: TABLE users; Type: ACL; Schema: public; Owner: vibekit_owner
--

GRANT SELECT,INSERT,DELETE,UPDATE ON TABLE public.users TO vibekit_runtime;
GRANT SELECT ON TABLE public.users TO vibekit_auth;


--
-- PostgreSQL database dump complete
--

\unrestrict vibekit


--
-- PostgreSQL database dump
--

\restrict vibekit

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: vibekit_owner
--

INSERT INTO public.alembic_version VALUES ('0007');


--
-- PostgreSQL database dump complete
--

\unrestrict vibekit

