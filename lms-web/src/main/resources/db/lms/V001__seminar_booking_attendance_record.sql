-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create table seminar (
    id uuid primary key,
    town uuid not null,
    code text not null,
    title_de text not null,
    title_en text not null,
    syllabus jsonb not null,
    units integer not null check (units > 0),
    minimum integer not null,
    maximum integer not null check (maximum >= minimum),
    unique (town, code)
);

create table event (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    seminar uuid not null references seminar,
    places integer not null check (places > 0),
    booked integer not null default 0,
    closes_on date not null,
    place text not null,
    state text not null,
    starts_at timestamp not null,
    constraint no_place_twice check (booked between 0 and places)
);
create index event_town on event (town, starts_at);
create index event_seminar on event (seminar);

create table session (
    id uuid primary key,
    event uuid not null references event,
    title_de text not null,
    title_en text not null,
    starts_at timestamp not null,
    ends_at timestamp not null check (ends_at > starts_at),
    units integer not null,
    online boolean not null
);
create index session_event on session (event);

create table event_lecturer (
    event uuid not null references event,
    person uuid not null,
    primary key (event, person)
);
create index event_lecturer_person on event_lecturer (person);

create table booking (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    event uuid not null references event,
    person uuid not null,
    state text not null,
    occasion text not null,
    applied_at timestamptz not null
);
create unique index booking_alive on booking (event, person) where state in ('APPLIED', 'CONFIRMED', 'WAITING');
create index booking_person on booking (person, applied_at desc);

create table booking_step (
    id uuid primary key,
    booking uuid not null references booking,
    transition text not null,
    from_state text not null,
    actor uuid not null,
    on_behalf_of uuid not null,
    why text not null,
    at timestamptz not null
);
create index booking_step_booking on booking_step (booking);

create table attendance_mark (
    id uuid primary key,
    booking uuid not null references booking,
    session uuid not null references session,
    recorded_by uuid not null,
    recorded_at timestamptz not null,
    unique (booking, session)
);

create table certificate (
    id uuid primary key,
    town uuid not null,
    booking uuid not null unique references booking,
    person uuid not null,
    event uuid not null references event,
    number text not null,
    code text not null,
    issued_on date not null,
    unique (town, number)
);
create index certificate_person on certificate (person);

create table certificate_number (
    town uuid not null,
    year integer not null,
    last integer not null,
    primary key (town, year)
);

create table outbox (
    id uuid primary key,
    statement jsonb not null,
    created_at timestamptz not null,
    next_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null default 0,
    parked boolean not null default false,
    last_error text
);
create index outbox_due on outbox (next_at) where sent_at is null and not parked;
