-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Read by its own person only. What was answered is not kept, only whether it was right.
create table sitting (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    person uuid not null,
    competency text not null,
    target integer not null check (target between 1 and 4),
    seed bigint not null,
    begun_on date not null,
    ended_on date,
    finding text check (finding in ('REACHED', 'NOT_YET_REACHED', 'OPEN')),
    end_reason text check (end_reason in ('CLEAR', 'MOST_ITEMS', 'ENOUGH')),
    brought_on date,
    check ((ended_on is null) = (finding is null) and (ended_on is null) = (end_reason is null))
);
create index sitting_person on sitting (person);

create table sitting_answer (
    sitting uuid not null references sitting on delete cascade,
    place integer not null,
    item uuid not null,
    discrimination double precision not null check (discrimination > 0),
    difficulty double precision not null,
    basis text not null check (basis in ('PROVISIONAL', 'CALIBRATED')),
    solved boolean not null,
    primary key (sitting, place)
);
