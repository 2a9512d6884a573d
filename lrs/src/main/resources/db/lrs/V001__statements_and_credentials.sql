-- Statements never change. Nothing here is updated by an intake, so two batches have no row to fight for.
create table statement (
    id              uuid        not null primary key,
    stored          timestamptz not null,
    happened        timestamptz,             -- what the teller said; null if nothing
    verb            uuid        not null,    -- key: half a SHA-256 of the IRI
    registration    uuid,
    target          uuid,                    -- the statement this one refers to
    voiding         boolean     not null,
    fingerprint     bytea       not null,    -- equal for statements that mean the same
    body            jsonb       not null
);
create index statement_stored on statement (stored, id);
create index statement_verb on statement (verb, stored, id);
create index statement_registration on statement (registration, stored, id) where registration is not null;
create index statement_target on statement (target) where target is not null;
create index statement_voiding on statement (target) where voiding;

-- Whom and what a statement mentions: direct as actor or object, else around it. Written with the statement in one
-- SQL statement, so a foreign key would only cost.
create table actor_mention (
    actor           uuid        not null,
    stored          timestamptz not null,
    statement       uuid        not null,
    verb            uuid        not null,
    direct          boolean     not null,
    primary key (actor, stored, statement)
);
create index actor_mention_verb on actor_mention (actor, verb, stored, statement);

create table activity_mention (
    activity        uuid        not null,
    stored          timestamptz not null,
    statement       uuid        not null,
    verb            uuid        not null,
    direct          boolean     not null,
    primary key (activity, stored, statement)
);
create index activity_mention_verb on activity_mention (activity, verb, stored, statement);

create table credential (
    key             text        not null primary key,
    salt            bytea       not null,
    sum             bytea       not null,    -- HMAC-SHA-256 of the secret, keyed with the salt
    scopes          text[]      not null,
    origin          text        not null check (origin in ('DEMO', 'SETTING', 'OPERATOR')),
    created         timestamptz not null default now()
);

-- Every intake holds a shared advisory lock that says since which second it is under way. All statements it will show
-- are stored later than that, so the oldest of these locks is how far readers may trust what they see.
create function begin_intake() returns timestamptz language plpgsql as $$
begin
    perform pg_advisory_xact_lock_shared(1819439981, (floor(extract(epoch from clock_timestamp())) - 1700000000)::int);
    return clock_timestamp();
end $$;

create function consistent_through() returns timestamptz language plpgsql as $$
declare
    now_ timestamptz := clock_timestamp();
    since_ bigint;
begin
    select min(objid::bigint) into since_ from pg_locks
     where locktype = 'advisory' and classid = 1819439981 and objsubid = 2
       and database = (select oid from pg_database where datname = current_database());
    return least(now_, coalesce(to_timestamp(since_ + 1700000000), now_));
end $$;
