-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A multiplier team looks for people, for a time; then the staff council is heard and it is decided.
create table team_call (
    id uuid primary key,
    town uuid not null references town,
    team uuid not null references multiplier_team,
    words text not null,
    opened_on date not null,
    closes_on date not null check (closes_on >= opened_on),
    council_on date,
    council_word text not null default '',
    decided_on date,
    deviation text not null default ''
);
create index team_call_team on team_call (team);

-- Somebody would like to take part. The leader says a word about working time only.
create table expression_of_interest (
    id uuid primary key,
    call uuid not null references team_call,
    town uuid not null references town,
    person uuid not null references person,
    unit uuid references unit,
    motivation text not null check (char_length(motivation) between 1 and 1000),
    experience text not null default '',
    topics text not null default '',
    perspectives text not null default '',
    said_on date not null,
    leader uuid references person,
    leader_on date,
    share integer check (share between 1 and 100),
    leader_word text,
    decided_by uuid references person,
    decided_on date,
    chosen boolean,
    reason text,
    unique (call, person),
    check ((leader is null) = (leader_on is null)),
    check ((decided_by is null) = (decided_on is null) and (decided_by is null) = (chosen is null)
        and (decided_by is null) = (reason is null))
);
create index expression_of_interest_person on expression_of_interest (person);
