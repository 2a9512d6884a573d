-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who decided what, in a chain: each entry is sealed with the seal of the one before, so that none can be changed, left
-- out or put between without every later seal being wrong. The schema is its own, because it is handed over to a role
-- nobody can sign in as; the application keeps the rights to add and to read (docs/adr/0025-an-audit-log-in-a-chain.md).
create schema if not exists audit;

create table audit.entry (
    id uuid primary key default gen_random_uuid(),
    town uuid not null,
    place bigint not null check (place > 0),
    at timestamptz not null,
    actor uuid,
    act text not null,
    kind text not null,
    about text not null,
    why text not null,
    previous text not null,
    previous_at timestamptz,
    seal text not null,
    unique (town, place)
);

create index entry_by_time on audit.entry (town, at);

-- How long the chain of a town is and where it ends, so that a cut tail shows.
create table audit.chain (
    town uuid primary key,
    entries bigint not null,
    head text not null,
    head_at timestamptz
);

-- Moments are sealed as microseconds since 1970.
create function audit.micros(moment timestamptz) returns text language sql immutable set search_path = pg_catalog as $$
    select coalesce(cast(cast(extract(epoch from moment) * 1000000 as bigint) as text), '')
$$;

-- The seal over all that an entry says. The lengths keep two fields from being read as one. The moment of the entry before
-- tells, once that one has gone, that its time had come.
create function audit.seal(sealed audit.entry) returns text language sql stable set search_path = pg_catalog as $$
    select encode(sha256(convert_to((
        select string_agg(length(field) || ':' || field, '' order by nth)
        from unnest(array[
            sealed.previous, audit.micros(sealed.previous_at), sealed.id::text, sealed.town::text, sealed.place::text,
            audit.micros(sealed.at), coalesce(sealed.actor::text, ''), sealed.act, sealed.kind, sealed.about, sealed.why]) with ordinality as fields (field, nth)), 'UTF8')), 'hex')
$$;

-- The one way in. Entries of a town wait for each other from here to the end of their transaction.
create function audit.append(of_town uuid, moment timestamptz, who uuid, what text, of_kind text, of_thing text, reason text)
returns bigint language plpgsql security definer set search_path = pg_catalog as $$
declare
    made audit.entry;
begin
    insert into audit.chain (town, entries, head) values (of_town, 0, repeat('0', 64)) on conflict do nothing;
    select c.entries + 1, c.head, c.head_at into made.place, made.previous, made.previous_at
    from audit.chain c where c.town = of_town for update;
    made.id := gen_random_uuid();
    made.town := of_town;
    made.at := moment;
    made.actor := who;
    made.act := what;
    made.kind := of_kind;
    made.about := of_thing;
    made.why := reason;
    made.seal := audit.seal(made);
    insert into audit.entry select made.*;
    update audit.chain set entries = made.place, head = made.seal, head_at = made.at where town = of_town;
    return made.place;
end
$$;

-- Nothing is changed, and nothing goes before its five years are over. By the clock of the database, not by one that the
-- application could put forward.
create function audit.stays() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'DELETE' and current_setting('core.retention', true) is not distinct from 'on' then
        return case when old.at < now() - interval '5 years' then old end;
    end if;
    raise exception 'The audit log is only added to' using errcode = 'integrity_constraint_violation';
end
$$;

create trigger entry_stays before update or delete on audit.entry for each row execute function audit.stays();
create function audit.stays_whole() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    raise exception 'The audit log is only added to' using errcode = 'integrity_constraint_violation';
end
$$;
create trigger entry_stays_whole before truncate on audit.entry for each statement execute function audit.stays_whole();
create trigger chain_stays_whole before truncate or delete on audit.chain for each statement execute function audit.stays_whole();
