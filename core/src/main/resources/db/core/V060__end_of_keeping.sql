-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Whoever left keeps no name. The last day stays, because what outlives the employment is measured from it.
alter table person add column left_on date;

-- Last day of employment; none while it goes on, or where there never was one.
create function last_day(asked uuid) returns date language sql stable as $$
    select case
        when exists (select 1 from core.employment e where e.person = asked and e.valid_to is null) then null
        else coalesce(
            (select max(e.valid_to) from core.employment e where e.person = asked),
            (select p.left_on from core.person p where p.id = asked))
    end
$$;

-- The day of a moment, as town halls count days.
create function day(asked timestamptz) returns date language sql stable as $$
    select cast(asked at time zone 'Europe/Berlin' as date)
$$;

-- The first day after so many years from the end of the year of a day.
create function years_after(asked date, years integer) returns date language sql immutable as $$
    select make_date(cast(extract(year from asked) as integer) + years + 1, 1, 1)
$$;

-- The id that a text is, if it is one.
create function as_id(asked text) returns uuid language sql immutable as $$
    select case when asked ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then cast(asked as uuid) end
$$;
