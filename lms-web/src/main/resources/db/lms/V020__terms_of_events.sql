-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

alter table seminar
    add column refresher_months integer check (refresher_months > 0),
    add column mode text,
    add column retired_on date;
update seminar set mode = case
    when not syllabus -> 'plan' @> '[{"online": true}]' then 'ON_SITE'
    when not syllabus -> 'plan' @> '[{"online": false}]' then 'ONLINE'
    else 'HYBRID' end;
update seminar set refresher_months = 24 where code in ('DF-07', 'DF-08');
alter table seminar alter column mode set not null;

-- What was published before these terms were kept was a seminar of the town itself, without costs.
alter table event
    add column kind text not null default 'SEMINAR',
    add column mode text not null default 'ON_SITE',
    add column provider text not null default 'INTERNAL',
    add column provider_name text not null default '',
    add column minimum integer not null default 0 check (minimum >= 0),
    add column reserved integer not null default 0 check (reserved >= 0),
    add column reserved_until date,
    add column decides_on date,
    add column free_cancellation_until date,
    add column cost_per_person numeric(10, 2) not null default 0 check (cost_per_person >= 0),
    add column cost_fixed numeric(10, 2) not null default 0 check (cost_fixed >= 0),
    add column budget_line text not null default '',
    add column arrangements jsonb not null default '{"aids": []}',
    add column revision integer not null default 0,
    add column why text not null default '';
update event e set
    mode = s.mode,
    minimum = least(s.minimum, e.places),
    decides_on = cast(e.starts_at as date) - 21,
    free_cancellation_until = cast(e.starts_at as date) - 14
from seminar s where s.id = e.seminar;
alter table event
    alter column decides_on set not null,
    alter column free_cancellation_until set not null,
    add constraint room_for_the_minimum check (minimum <= places and reserved <= places);

alter table session
    add column room uuid,
    add column place text not null default '',
    add column parallel text not null default '',
    add column lecturers uuid[] not null default '{}';
