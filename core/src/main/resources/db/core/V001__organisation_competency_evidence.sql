-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create table town (
    id uuid primary key,
    name text not null,
    accent text not null check (accent ~ '^#[0-9a-f]{6}$'),
    smallest_group integer not null default 10 check (smallest_group >= 7)
);

create table unit (
    id uuid primary key,
    town uuid not null references town,
    parent uuid references unit,
    name text not null
);
create index unit_parent on unit (parent);
create index unit_town on unit (town);

create table person (
    id uuid primary key,
    town uuid not null references town,
    first_name text not null,
    family_name text not null,
    mail text
);
create index person_town on person (town);

create table employment (
    id uuid primary key,
    person uuid not null references person,
    unit uuid not null references unit,
    share integer not null check (share between 1 and 100),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index employment_person on employment (person);
create index employment_unit on employment (unit);

create table leadership (
    id uuid primary key,
    unit uuid not null references unit,
    person uuid not null references person,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index leadership_unit on leadership (unit);
create index leadership_person on leadership (person);

create table deputy (
    id uuid primary key,
    leader uuid not null references person,
    person uuid not null references person check (person <> leader),
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index deputy_person on deputy (person);

-- Whom a leader leads on a day: everybody in the led units and in units below that have no leader of their own,
-- and the leaders of the next units below.
create function team_of(asked_leader uuid, asked_day date) returns table (person uuid)
language sql stable as $$
    with recursive led as (
        select l.unit from core.leadership l
        where l.person = asked_leader and l.valid_from <= asked_day and (l.valid_to is null or l.valid_to >= asked_day)
        union
        select u.id from core.unit u join led on u.parent = led.unit
        where not exists (
            select 1 from core.leadership l
            where l.unit = u.id and l.valid_from <= asked_day and (l.valid_to is null or l.valid_to >= asked_day))
    )
    select e.person from core.employment e join led on led.unit = e.unit
    where e.person <> asked_leader
      and e.valid_from <= asked_day and (e.valid_to is null or e.valid_to >= asked_day)
    union
    select l.person from core.unit u join led on u.parent = led.unit join core.leadership l on l.unit = u.id
    where l.person <> asked_leader
      and l.valid_from <= asked_day and (l.valid_to is null or l.valid_to >= asked_day)
$$;

-- The other way round: climbs from the own unit to the first one that has another leader.
create function leaders_of(asked_person uuid, asked_day date) returns table (leader uuid)
language sql stable as $$
    with recursive up as (
        select u.id, u.parent, 0 as height
        from core.employment e join core.unit u on u.id = e.unit
        where e.person = asked_person
          and e.valid_from <= asked_day and (e.valid_to is null or e.valid_to >= asked_day)
        union all
        select p.id, p.parent, up.height + 1 from core.unit p join up on p.id = up.parent
    ), leaders as (
        select l.person, up.height from up join core.leadership l on l.unit = up.id
        where l.person <> asked_person
          and l.valid_from <= asked_day and (l.valid_to is null or l.valid_to >= asked_day)
    )
    select person from leaders where height = (select min(height) from leaders)
$$;

create table account (
    login text primary key,
    password_hash text not null,
    person uuid not null references person,
    town uuid not null references town
);

create table account_responsibility (
    login text not null references account,
    responsibility text not null,
    primary key (login, responsibility)
);

create table framework (
    id text primary key,
    version text not null,
    title_de text not null,
    title_en text not null
);

create table competency (
    id text primary key,
    framework text not null references framework,
    area text not null,
    area_de text not null,
    area_en text not null,
    title_de text not null,
    title_en text not null,
    digcomp text not null
);

create table anchor (
    competency text not null references competency,
    level integer not null check (level between 1 and 4),
    text_de text not null,
    text_en text not null,
    primary key (competency, level)
);

create table role_profile (
    id uuid primary key,
    town uuid not null references town,
    code text not null,
    title_de text not null,
    title_en text not null,
    unique (town, code)
);

create table role_target (
    role_profile uuid not null references role_profile,
    competency text not null references competency,
    level integer not null check (level between 0 and 4),
    must boolean not null,
    primary key (role_profile, competency)
);

create table role_assignment (
    id uuid primary key,
    person uuid not null references person,
    role_profile uuid not null references role_profile,
    valid_from date not null,
    valid_to date check (valid_to >= valid_from)
);
create index role_assignment_person on role_assignment (person);

create table evidence (
    id uuid primary key,
    town uuid not null references town,
    person uuid not null references person,
    competency text not null references competency,
    kind text not null,
    level integer not null check (level between 0 and 4),
    on_day date not null,
    author uuid not null references person,
    source text not null,
    recorded_at timestamptz not null
);
create index evidence_person on evidence (person, competency, recorded_at desc);

create table agreed_level (
    id uuid primary key,
    town uuid not null references town,
    person uuid not null references person,
    competency text not null references competency,
    level integer not null check (level between 0 and 4),
    agreed_on date not null,
    leader uuid not null references person,
    recorded_at timestamptz not null
);
create index agreed_level_person on agreed_level (person, competency, recorded_at desc);

-- History is added to, never rewritten. Rows go only when the law says so (deletion by retention rule), which sets
-- core.retention for its own transaction.
create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and current_setting('core.retention', true) = 'on' then
        return old;
    end if;
    raise exception 'The ledger is append-only: % of % refused', tg_op, tg_table_name;
end
$$;
create trigger append_only before update or delete on evidence for each row execute function refuse_rewriting();
create trigger append_only before update or delete on agreed_level for each row execute function refuse_rewriting();

create table release (
    id uuid primary key,
    person uuid not null references person,
    competency text not null references competency,
    released_at timestamptz not null,
    revoked_at timestamptz
);
create unique index release_in_force on release (person, competency) where revoked_at is null;

create table module_switch (
    id uuid primary key,
    town uuid not null references town,
    module text not null,
    status text not null,
    agreement_title text not null,
    agreement_signed_on date not null,
    agreement_file text not null,
    switched_by uuid not null references person,
    switched_at timestamptz not null
);
create index module_switch_town on module_switch (town, module, switched_at desc);

create table view_log (
    person uuid not null references person,
    viewer uuid not null references person,
    purpose text not null,
    on_day date not null,
    last_at timestamptz not null,
    times integer not null,
    primary key (person, viewer, purpose, on_day)
);

create table multiplier_team (
    id uuid primary key,
    town uuid not null references town,
    name text not null,
    goal text not null,
    given_on date not null,
    file text not null
);

create table membership (
    id uuid primary key,
    team uuid not null references multiplier_team,
    person uuid not null references person,
    share integer not null check (share between 0 and 20),
    speaker boolean not null,
    unique (team, person)
);

-- How many people of each division (a unit directly below the top, with all under it) need a competency, and how many
-- of them lack it by what was agreed. Only agreed levels count in reports.
create function unit_need(asked_town uuid, asked_day date)
returns table (unit uuid, competency text, needing bigint, lacking bigint)
language sql stable as $$
    with recursive division as (
        select u.id, u.id as top from core.unit u
        where u.town = asked_town and u.parent in (select r.id from core.unit r where r.town = asked_town and r.parent is null)
        union all
        select u.id, d.top from core.unit u join division d on u.parent = d.id
    ), staff as (
        select distinct on (e.person) e.person, d.top
        from core.employment e join division d on d.id = e.unit
        where e.valid_from <= asked_day and (e.valid_to is null or e.valid_to >= asked_day)
        order by e.person, e.valid_from desc
    ), target as (
        select s.person, s.top, t.competency, max(t.level) as level
        from staff s
        join core.role_assignment a on a.person = s.person
             and a.valid_from <= asked_day and (a.valid_to is null or a.valid_to >= asked_day)
        join core.role_target t on t.role_profile = a.role_profile
        group by s.person, s.top, t.competency
    ), agreed as (
        select distinct on (l.person, l.competency) l.person, l.competency, l.level
        from core.agreed_level l where l.town = asked_town
        order by l.person, l.competency, l.recorded_at desc
    )
    select t.top, t.competency, count(*), count(*) filter (where coalesce(a.level, 0) < t.level)
    from target t left join agreed a on a.person = t.person and a.competency = t.competency
    group by t.top, t.competency
$$;
