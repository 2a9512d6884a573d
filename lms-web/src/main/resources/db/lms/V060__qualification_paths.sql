-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create table path (
    id uuid primary key,
    town uuid not null,
    code text not null,
    title_de text not null,
    title_en text not null,
    role text not null,
    blocks jsonb not null,
    unique (town, code)
);

create table path_enrolment (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    path uuid not null references path,
    person uuid not null,
    way text not null,
    enrolled_by uuid not null,
    why text not null,
    enrolled_at timestamptz not null,
    left_at timestamptz check (left_at >= enrolled_at)
);
create unique index path_enrolment_alive on path_enrolment (path, person) where left_at is null;
create index path_enrolment_person on path_enrolment (person);

-- What is no seminar is confirmed by somebody else, with a reason.
create table path_proof (
    id uuid primary key,
    enrolment uuid not null references path_enrolment,
    proof text not null,
    confirmed_by uuid not null,
    why text not null check (why <> ''),
    confirmed_at timestamptz not null,
    unique (enrolment, proof)
);

create table path_award (
    id uuid primary key,
    town uuid not null,
    enrolment uuid not null unique references path_enrolment,
    path uuid not null references path,
    person uuid not null,
    number text not null,
    code text not null,
    issued_on date not null,
    issued_by uuid not null,
    unique (town, number)
);
create index path_award_person on path_award (person);

create table path_award_number (
    town uuid not null,
    year integer not null,
    last integer not null,
    primary key (town, year)
);
