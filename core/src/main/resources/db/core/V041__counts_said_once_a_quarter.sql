-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What is said about how many people is decided once a quarter, at the first look, and stays as it was said.
create table count_decision (
    id uuid primary key,
    town uuid not null references town,
    question text not null check (question in ('NEED', 'REFRESHER')),
    quarter date not null check (quarter = date_trunc('quarter', quarter)::date),
    smallest_group integer not null check (smallest_group >= 7),
    decided_at timestamptz not null,
    unique (town, question, quarter)
);

-- Nobody is named here. A covered place has no people.
create table said_count (
    decision uuid not null references count_decision,
    subject text not null,
    place text not null check (place in ('UNIT', 'TOWN')),
    unit uuid references unit,
    people integer not null check (people >= 0),
    at_least integer not null check (at_least between 0 and people),
    at_most integer not null check (at_most between at_least and people),
    check ((place = 'UNIT') = (unit is not null)),
    unique nulls not distinct (decision, subject, unit)
);
create trigger append_only before update or delete on count_decision for each row execute function refuse_rewriting();
create trigger append_only before update or delete on said_count for each row execute function refuse_rewriting();

-- Who is counted with whom, for good. Read by the gate only, once a quarter.
create table cohort (
    id uuid primary key,
    town uuid not null references town,
    question text not null check (question in ('NEED', 'REFRESHER')),
    subject text not null,
    place text not null check (place in ('UNIT', 'TOWN', 'GONE')),
    unit uuid references unit,
    check ((place = 'UNIT') = (unit is not null))
);
create index cohort_town on cohort (town, question);

-- Whoever is deleted leaves a number behind and no name.
create table cohort_member (
    cohort uuid not null references cohort on delete cascade,
    person uuid references person on delete set null,
    counted boolean not null
);
create index cohort_member_cohort on cohort_member (cohort);
create index cohort_member_person on cohort_member (person);

-- Who needs a competency on a day, in which division (a unit directly below the top, with all under it; none for those
-- at the top), and who of them lacks it by what was agreed. Only agreed levels count in reports.
drop function unit_need;
create function person_need(asked_town uuid, asked_day date)
returns table (person uuid, division uuid, competency text, lacking boolean)
language sql stable as $$
    with recursive placed as (
        select u.id, cast(null as uuid) as division from core.unit u where u.town = asked_town and u.parent is null
        union all
        select u.id, coalesce(p.division, u.id) from core.unit u join placed p on u.parent = p.id
    ), staff as (
        select distinct on (e.person) e.person, p.division
        from core.employment e join placed p on p.id = e.unit
        where e.valid_from <= asked_day and (e.valid_to is null or e.valid_to >= asked_day)
        order by e.person, e.valid_from desc, e.id
    ), target as (
        select s.person, s.division, t.competency, max(t.level) as level
        from staff s
        join core.role_assignment a on a.person = s.person
             and a.valid_from <= asked_day and (a.valid_to is null or a.valid_to >= asked_day)
        join core.role_target t on t.role_profile = a.role_profile
        group by s.person, s.division, t.competency
    ), agreed as (
        select distinct on (l.person, l.competency) l.person, l.competency, l.level
        from core.agreed_level l where l.town = asked_town
        order by l.person, l.competency, l.recorded_at desc
    )
    select t.person, t.division, t.competency, coalesce(a.level, 0) < t.level
    from target t left join agreed a on a.person = t.person and a.competency = t.competency
$$;
