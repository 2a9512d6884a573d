-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What is kept about somebody's competencies is shown to nobody else, and nothing about that person goes by rule, while
-- this is in force. An end is announced to the person before it comes.
create table restriction (
    id uuid primary key,
    town uuid not null references town,
    person uuid not null references person,
    ground text not null check (ground in ('ACCURACY', 'UNLAWFUL', 'CLAIMS', 'OBJECTION')),
    set_by uuid not null references person,
    set_at timestamptz not null,
    ends_at timestamptz check (ends_at >= set_at),
    ended_by uuid references person,
    ended_why text not null,
    check ((ends_at is null) = (ended_by is null))
);
create index restriction_person on restriction (person);
