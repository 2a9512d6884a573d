-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- How a team works: in groups with somebody who speaks for each, in meetings with minutes, by tasks. Of a meeting it is
-- kept how many were there, not who.
create table working_group (
    id uuid primary key,
    town uuid not null references town,
    team uuid not null references multiplier_team,
    name text not null,
    goal text not null,
    rhythm text not null,
    founded_on date not null
);
create index working_group_team on working_group (team);

-- Who speaks for a group stands apart, so that it can go while the group goes on.
create table group_speaker (
    working_group uuid primary key references working_group,
    person uuid not null references person
);

create table team_meeting (
    id uuid primary key,
    town uuid not null references town,
    team uuid not null references multiplier_team,
    working_group uuid references working_group,
    kind text not null,
    held_on date not null,
    present integer not null check (present > 0),
    results text not null,
    decisions text not null
);
create index team_meeting_team on team_meeting (team, held_on);

create table team_task (
    id uuid primary key,
    town uuid not null references town,
    team uuid not null references multiplier_team,
    working_group uuid references working_group,
    words text not null,
    person uuid not null references person,
    due_on date not null,
    done_on date
);
create index team_task_team on team_task (team);
create index team_task_person on team_task (person);

-- What a group changes first: the profile, and how far it is.
create table first_project (
    id uuid primary key,
    town uuid not null references town,
    team uuid not null references multiplier_team,
    working_group uuid not null references working_group,
    name text not null,
    unit uuid not null references unit,
    situation text not null,
    goal text not null,
    benefit text not null,
    involved text not null,
    milestones text not null,
    until date not null,
    proposed_on date not null,
    state text not null,
    state_since date not null,
    state_word text not null default ''
);
create index first_project_team on first_project (team);
