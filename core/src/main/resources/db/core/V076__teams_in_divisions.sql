-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A unit may be a team of a division; the division is kept as it was when the team was counted.
alter table cohort
    add column division uuid references unit,
    add column together boolean not null default false,
    add check (division is null or (unit is not null and unit <> division));
alter table cohort alter column together drop default;
-- Whether these would have fallen into parts in an earlier quarter is not known; in their first they cannot have.
update cohort c set together = true
    where (select count(*) from count_decision d where d.town = c.town and d.question = c.question) > 1;
alter table said_count
    add column division uuid references unit,
    add check (division is null or (unit is not null and unit <> division)),
    drop constraint said_count_decision_subject_unit_key,
    add unique nulls not distinct (decision, subject, unit, division);

-- Now with the team: the unit directly below the division, with all under it; none for those in the division itself.
drop function person_need;
create function person_need(asked_town uuid, asked_day date)
returns table (person uuid, division uuid, team uuid, competency text, lacking boolean)
language sql stable as $$
    with recursive placed as (
        select u.id, cast(null as uuid) as division, cast(null as uuid) as team
        from core.unit u where u.town = asked_town and u.parent is null
        union all
        select u.id, coalesce(p.division, u.id), case when p.division is not null then coalesce(p.team, u.id) end
        from core.unit u join placed p on u.parent = p.id
    ), staff as (
        select distinct on (e.person) e.person, p.division, p.team
        from core.employment e join placed p on p.id = e.unit
        where e.valid_from <= asked_day and (e.valid_to is null or e.valid_to >= asked_day)
        order by e.person, e.valid_from desc, e.id
    ), target as (
        select s.person, s.division, s.team, t.competency, max(t.level) as level
        from staff s
        join core.role_assignment a on a.person = s.person
             and a.valid_from <= asked_day and (a.valid_to is null or a.valid_to >= asked_day)
        join core.role_target t on t.role_profile = a.role_profile
        group by s.person, s.division, s.team, t.competency
    ), agreed as (
        select distinct on (l.person, l.competency) l.person, l.competency, l.level
        from core.agreed_level l where l.town = asked_town
        order by l.person, l.competency, l.recorded_at desc
    )
    select t.person, t.division, t.team, t.competency, coalesce(a.level, 0) < t.level
    from target t left join agreed a on a.person = t.person and a.competency = t.competency
$$;
