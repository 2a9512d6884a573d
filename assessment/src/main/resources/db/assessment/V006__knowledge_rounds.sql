-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Read by its own person only.
create table knowledge_round (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    person uuid not null,
    topic text not null,
    begun_on date not null,
    answered_on date not null,
    brought_on date
);
create index knowledge_round_person on knowledge_round (person);

create table knowledge_answer (
    round uuid not null references knowledge_round on delete cascade,
    place integer not null,
    item uuid not null,
    competency text not null,
    level integer not null check (level between 1 and 4),
    response text,
    solved boolean,
    primary key (round, place),
    check ((response is null) = (solved is null))
);
