-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A version is written once; the highest one holds. Without words it is the shipped wording again.
create table letter_wording (
    id uuid primary key,
    town uuid not null,
    kind text not null,
    language text not null check (language in ('de', 'en')),
    version integer not null check (version > 0),
    subject text,
    body text,
    author uuid not null,
    written_at timestamptz not null,
    check ((subject is null) = (body is null)),
    unique (town, kind, language, version)
);

create table letter (
    id uuid primary key,
    town uuid not null,
    person uuid not null,
    booking uuid references booking,
    cause text not null,
    kind text not null,
    part integer not null check (part >= 0),
    language text not null check (language in ('de', 'en')),
    subject text not null,
    body text not null,
    wording_version integer not null,
    address text,
    addressee text not null,
    message_id text not null unique,
    calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
    calendar_ics text,
    state text not null check (state in ('KEPT', 'WAITING', 'SENT', 'PARKED')),
    written_at timestamptz not null,
    since timestamptz not null,
    next_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null,
    last_error text,
    read_at timestamptz,
    printed_at timestamptz,
    printed_by uuid,
    check ((state = 'SENT') = (sent_at is not null)),
    -- From one cause somebody gets one letter of a kind, and one for each further date.
    constraint no_letter_twice unique (cause, kind, person, part)
);
create index letter_due on letter (next_at) where state = 'WAITING';
create index letter_parked on letter (written_at) where state = 'PARKED';
create index letter_person on letter (person, written_at desc);
create index letter_booking on letter (booking);
create index letter_to_print on letter (town, written_at) where address is null and printed_at is null;

-- The language somebody chose for the own letters; who is missing gets German.
create table letter_language (
    person uuid primary key,
    language text not null check (language in ('de', 'en'))
);
