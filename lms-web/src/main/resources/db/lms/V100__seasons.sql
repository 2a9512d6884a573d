-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who can hold which seminars, on which days of the week; those who are no lecturers stand beside one.
create table teaching (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    person uuid not null,
    seminars uuid[] not null,
    weekdays text not null,
    most_half_days integer not null check (most_half_days > 0),
    unique (town, person)
);

-- A season as it is planned. What its plan comes to is kept in steps only, never to a single person.
create table season_plan (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    name text not null,
    first_day date not null,
    last_day date not null,
    budget integer not null check (budget > 0),
    half_day_cost integer not null check (half_day_cost >= 0),
    away_percent integer not null check (away_percent between 1 and 100),
    half_days_per_person integer not null check (half_days_per_person > 0),
    unit_fairness integer not null check (unit_fairness between 0 and 100),
    part_time_fairness integer not null check (part_time_fairness between 0 and 100),
    beside boolean not null,
    state text not null,
    variant_of uuid,
    closed_percent integer,
    half_days_away integer,
    created_by uuid not null,
    created_at timestamptz not null,
    council_mode text,
    council_silence text,
    council_days integer,
    council_requested_on date,
    council_due_on date,
    council_discussed_on date,
    council_answer text,
    council_why text,
    council_answered_by uuid,
    council_answered_at timestamptz,
    published_by uuid,
    published_at timestamptz,
    check (last_day >= first_day)
);
create index season_plan_town on season_plan (town, first_day);

-- A proposed date. Nobody is proposed here: who might take part is reckoned anew and kept nowhere.
create table season_date (
    id uuid primary key,
    version integer not null,
    plan uuid not null references season_plan,
    seminar uuid not null references seminar,
    day date not null,
    half text not null,
    half_days integer not null check (half_days > 0),
    room uuid references room,
    lecturer uuid not null,
    beside uuid,
    places integer not null check (places > 0),
    pinned boolean not null,
    by_hand boolean not null,
    filling text,
    reasons jsonb,
    event uuid references event
);
create index season_date_plan on season_date (plan, day);
create index season_date_event on season_date (event);

-- One run of the planner. Two at a time for the same plan are impossible.
create table season_run (
    id uuid primary key,
    version integer not null,
    plan uuid not null references season_plan,
    seconds integer not null check (seconds > 0),
    anew boolean not null,
    state text not null,
    started_by uuid not null,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    spent integer not null check (spent between 0 and 100),
    dates integer not null,
    stopping boolean not null,
    left_out jsonb,
    fault text,
    fault_about text
);
create unique index season_run_one_at_a_time on season_run (plan) where state = 'RUNNING';
create index season_run_plan on season_run (plan, started_at desc);
