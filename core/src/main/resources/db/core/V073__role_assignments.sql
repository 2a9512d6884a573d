-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create extension if not exists btree_gist;

-- Who gave a role and who said its last day, each with the moment; nobody where it was there before.
alter table role_assignment
    add column version integer not null default 0,
    add column assigned_by uuid references person,
    add column assigned_at timestamptz,
    add column ended_by uuid references person,
    add column ended_at timestamptz,
    add constraint role_assignment_assigned check ((assigned_by is null) = (assigned_at is null)),
    add constraint role_assignment_ended check ((ended_by is null) = (ended_at is null));

-- A role held twice at a time counts once. What lies within another row goes, and what reaches into a later one ends
-- the day before it.
delete from role_assignment a using role_assignment b
where a.id <> b.id and a.person = b.person and a.role_profile = b.role_profile
  and daterange(b.valid_from, b.valid_to, '[]') @> daterange(a.valid_from, a.valid_to, '[]')
  and (daterange(a.valid_from, a.valid_to, '[]') <> daterange(b.valid_from, b.valid_to, '[]') or a.id > b.id);

update role_assignment a set valid_to = (
    select min(b.valid_from) - 1 from role_assignment b
    where b.person = a.person and b.role_profile = a.role_profile and b.valid_from > a.valid_from)
where exists (
    select 1 from role_assignment b
    where b.person = a.person and b.role_profile = a.role_profile and b.valid_from > a.valid_from
      and (a.valid_to is null or a.valid_to >= b.valid_from));

alter table role_assignment add constraint role_held_once
    exclude using gist (person with =, role_profile with =, daterange(valid_from, valid_to, '[]') with &&);

-- What belongs to two towns at once would be seen by neither or by both.
create function refuse_another_town() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'deputy' then
        if (select p.town from core.person p where p.id = new.leader)
                <> (select p.town from core.person p where p.id = new.person) then
            raise check_violation using message = 'Person ' || new.person || ' cannot stand in for ' || new.leader
                || ', who works for another town. Name somebody of the same town.';
        end if;
    elsif tg_table_name = 'role_assignment' then
        if (select r.town from core.role_profile r where r.id = new.role_profile)
                <> (select p.town from core.person p where p.id = new.person) then
            raise check_violation using message = 'Person ' || new.person || ' cannot hold role ' || new.role_profile
                || ', which belongs to another town. Choose a role of the same town.';
        end if;
    elsif (select u.town from core.unit u where u.id = new.unit)
            <> (select p.town from core.person p where p.id = new.person) then
        raise check_violation using message = 'Person ' || new.person || ' cannot work in or lead unit ' || new.unit
            || ', which belongs to another town. Choose a unit of the same town.';
    end if;
    return new;
end
$$;

create trigger one_town before insert or update on employment for each row execute function refuse_another_town();
create trigger one_town before insert or update on leadership for each row execute function refuse_another_town();
create trigger one_town before insert or update on deputy for each row execute function refuse_another_town();
create trigger one_town before insert or update on role_assignment for each row execute function refuse_another_town();
