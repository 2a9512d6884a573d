-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What is asked after an event. An edition is in force from the day it was published, with the entry that the staff
-- council took part.
create table questionnaire (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    edition integer not null check (edition > 0),
    statements jsonb not null,
    published_on date,
    published_by uuid,
    council_on date,
    council_file text,
    unique (town, edition),
    check ((published_on is null) = (council_on is null) and (published_on is null) = (council_file is null))
);

-- Answers wait here, all of an event in one sealed text that is written anew with each, until at least five go on
-- together. Nothing in it says which is whose, or which came first (docs/adr/0030).
create table evaluation_box (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    seminar uuid not null,
    event uuid not null,
    round text not null,
    questionnaire uuid not null,
    closes_on date not null,
    waiting integer not null check (waiting >= 0),
    last_on date,
    seal_key text,
    sealed text,
    paper_sheets uuid[] not null,
    unique (event, round),
    check ((waiting = 0) = (sealed is null))
);

-- That somebody has answered: all that is kept of who it was, and for as long only as somebody could answer twice.
create table evaluation_slip (
    id uuid primary key,
    event uuid not null,
    round text not null,
    booking uuid not null,
    answered_on date not null,
    unique (event, round, booking)
);

-- Answers, free of who gave them. Those without an event came together from several events of a seminar.
create table evaluation_answer (
    id uuid primary key,
    town uuid not null,
    seminar uuid not null,
    questionnaire uuid not null,
    event uuid,
    round text not null,
    year integer not null,
    opened_on date not null,
    marks integer[] not null,
    good text not null,
    better text not null
);
create index evaluation_answer_event on evaluation_answer (event);
create index evaluation_answer_seminar on evaluation_answer (town, seminar);

-- What coordination makes of it.
create table evaluation_conclusion (
    event uuid primary key,
    version integer not null,
    town uuid not null,
    seminar uuid not null,
    verdict text not null,
    reason text not null,
    next_event uuid,
    concluded_by uuid not null,
    concluded_on date not null
);
create index evaluation_conclusion_seminar on evaluation_conclusion (town, seminar);
