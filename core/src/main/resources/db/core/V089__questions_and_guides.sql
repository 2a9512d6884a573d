-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A unit asks a multiplier team; the team answers, or the municipal CDO decides. Who asked is not kept.
create table team_question (
    id uuid primary key,
    town uuid not null references town,
    team uuid not null references multiplier_team,
    unit uuid references unit,
    topic text not null,
    words text not null,
    asked_on date not null,
    state text not null,
    state_since date not null,
    answer text not null default ''
);
create index team_question_team on team_question (team);

-- Somebody of a team may be found by colleagues, and says with what.
create table guide (
    id uuid primary key,
    town uuid not null references town,
    person uuid not null references person unique,
    helps_with text not null,
    since date not null
);
