-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who works in two units has a leader in each: the climb ends at the first leader above each of them, not above the
-- nearest one alone, so that a leader has somebody in the team exactly if that person has the leader.
create or replace function leaders_of(asked_person uuid, asked_day date) returns table (leader uuid)
language sql stable as $$
    with recursive up as (
        select u.id as employed, u.id, u.parent, 0 as height
        from core.employment e join core.unit u on u.id = e.unit
        where e.person = asked_person
          and e.valid_from <= asked_day and (e.valid_to is null or e.valid_to >= asked_day)
        union all
        select up.employed, p.id, p.parent, up.height + 1 from core.unit p join up on p.id = up.parent
    ), leaders as (
        select l.person, up.employed, up.height from up join core.leadership l on l.unit = up.id
        where l.person <> asked_person
          and l.valid_from <= asked_day and (l.valid_to is null or l.valid_to >= asked_day)
    )
    select distinct a.person from leaders a
    where a.height = (select min(b.height) from leaders b where b.employed = a.employed)
$$;
