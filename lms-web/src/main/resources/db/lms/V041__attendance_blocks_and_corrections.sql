-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Each half-day block by itself; marks of the past are for whole dates.
alter table attendance_mark
    add column half text not null default 'WHOLE',
    add column method text not null default 'LIST';
alter table attendance_mark
    alter column half drop default,
    alter column method drop default,
    drop constraint attendance_mark_booking_session_key,
    add constraint one_mark_for_a_block unique (booking, session, half);

insert into attendance_mark (id, booking, session, half, method, recorded_by, recorded_at)
    select gen_random_uuid(), m.booking, m.session, part.half, m.method, m.recorded_by, m.recorded_at
    from attendance_mark m
    join session s on s.id = m.session and s.ends_at - s.starts_at > interval '270 minutes'
    cross join (values ('MORNING'), ('AFTERNOON')) as part (half);
delete from attendance_mark m using session s
    where s.id = m.session and m.half = 'WHOLE' and s.ends_at - s.starts_at > interval '270 minutes';

-- Who set or took back which mark, how and when. The id is chosen by whoever enters it: a replay is no second entry.
create table attendance_entry (
    id uuid primary key,
    booking uuid not null references booking,
    session uuid not null references session,
    half text not null,
    present boolean not null,
    method text not null,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    why text not null
);
create index attendance_entry_booking on attendance_entry (booking, recorded_at);

create table attendance_closing (
    event uuid primary key references event,
    closed_by uuid not null,
    closed_on date not null
);

-- Certificates of the past were for those who took part in enough of it; how much exactly was not kept on them.
alter table certificate
    add column units integer,
    add column of_units integer,
    add column withdrawn_on date,
    add column withdrawn_by uuid,
    add column withdrawn_why text;
update certificate c
    set of_units = (select coalesce(sum(s.units), 0) from session s where s.event = c.event),
        units = (select coalesce(sum(s.units), 0) from session s
                 where s.event = c.event
                   and exists (select 1 from attendance_mark m where m.booking = c.booking and m.session = s.id));
alter table certificate
    alter column units set not null,
    alter column of_units set not null,
    drop constraint certificate_booking_key;
create unique index certificate_valid on certificate (booking) where withdrawn_on is null;
create index certificate_event on certificate (event);
