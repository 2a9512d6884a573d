-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Where an application stands on its route.
alter table booking
    add column route text not null default 'LEADER',
    add column supported boolean not null default false,
    add column hr boolean not null default false,
    add column level integer not null default 0 check (level >= 0),
    add column waits_since timestamptz,
    add column reminded_at timestamptz,
    add column escalated_at timestamptz,
    add column resume_on date;
update booking set waits_since = applied_at;
alter table booking
    alter column waits_since set not null,
    alter column route drop default,
    alter column supported drop default,
    alter column hr drop default,
    alter column level drop default;

-- The application itself is the first step, so that the steps alone tell everything.
alter table booking_step alter column from_state drop not null;
insert into booking_step (id, booking, transition, from_state, actor, on_behalf_of, why, at)
select gen_random_uuid(), b.id, 'APPLY', null, b.person, b.person, '', b.applied_at from booking b;
drop index booking_step_booking;
create index booking_step_booking on booking_step (booking, at);

drop index booking_alive;
create unique index booking_alive on booking (event, person)
    where state in ('APPLIED', 'QUESTIONED', 'POSTPONED', 'SUPPORTED', 'REGISTERED', 'WAITING', 'OFFERED', 'CONFIRMED');
create index booking_event on booking (event, state);
create index booking_undecided on booking (town, waits_since)
    where state in ('APPLIED', 'QUESTIONED', 'POSTPONED', 'SUPPORTED');
