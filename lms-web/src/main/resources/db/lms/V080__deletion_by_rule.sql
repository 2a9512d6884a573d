-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Last day of an event.
create function last_day(asked uuid) returns date language sql stable as $$
    select cast(coalesce((select max(s.ends_at) from lms.session s where s.event = e.id), e.starts_at) as date)
    from lms.event e where e.id = asked
$$;

-- A certificate lives longer than the booking that led to it. The id stays, as a mark that leads nowhere.
alter table certificate drop constraint certificate_booking_fkey;

-- Who goes by rule gives the counter of the event back.
create function give_counter_back() returns trigger language plpgsql as $$
begin
    if current_setting('core.retention', true) = 'on' then
        update lms.event e set booked = e.booked - g.places, booked_no_desk = e.booked_no_desk - g.no_desk
        from (select b.event, count(*) as places, count(*) filter (where b.desk = 'NONE') as no_desk from gone b
              where b.state in ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT') group by b.event) g
        where e.id = g.event;
    end if;
    return null;
end
$$;
create trigger give_counter_back after delete on booking
    referencing old table as gone for each statement execute function give_counter_back();

-- Numbers stay without gaps: what is missing in a year is what went by rule.
alter table certificate_number add column gone integer not null default 0;
alter table path_award_number add column gone integer not null default 0;

create function count_gone_numbers() returns trigger language plpgsql as $$
begin
    if current_setting('core.retention', true) = 'on' then
        execute format('update lms.%I n set gone = n.gone + g.many
            from (select r.town, cast(split_part(r.number, ''-'', 2) as integer) as year, count(*) as many
                  from gone r group by 1, 2) g
            where n.town = g.town and n.year = g.year', tg_table_name || '_number');
    end if;
    return null;
end
$$;
create trigger count_gone_numbers after delete on certificate
    referencing old table as gone for each statement execute function count_gone_numbers();
create trigger count_gone_numbers after delete on path_award
    referencing old table as gone for each statement execute function count_gone_numbers();

-- Of a person or of an event nothing goes while this is in force.
create table legal_hold (
    id uuid primary key,
    town uuid not null,
    person uuid,
    event uuid,
    why text not null check (why <> ''),
    file_number text not null check (file_number <> ''),
    set_by uuid not null,
    set_at timestamptz not null,
    lifted_by uuid,
    lifted_at timestamptz,
    check ((person is null) <> (event is null)),
    check ((lifted_by is null) = (lifted_at is null))
);
create index legal_hold_in_force on legal_hold (town) where lifted_at is null;

create table deletion_run (
    id uuid primary key,
    town uuid not null,
    kind text not null check (kind in ('BY_RULE', 'AGAIN')),
    state text not null check (state in ('RUNNING', 'STOPPED', 'DONE')),
    on_day date not null,
    started_by uuid not null,
    started_at timestamptz not null,
    ended_at timestamptz,
    check ((state = 'RUNNING') = (ended_at is null))
);
create unique index deletion_run_under_way on deletion_run (town) where state = 'RUNNING';

create table deletion_count (
    run uuid not null references deletion_run on delete cascade,
    place text not null,
    rows_gone bigint not null check (rows_gone > 0),
    primary key (run, place)
);

-- What was deleted, as hashes of ids that were chosen at random: enough to find it again in a restored backup.
create table deletion_mark (
    place text not null,
    hash bytea not null,
    run uuid not null references deletion_run on delete cascade,
    primary key (place, hash)
);
create index deletion_mark_run on deletion_mark (run);
