-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create table talk_campaign (
    id uuid primary key,
    town uuid not null,
    year integer not null,
    title text not null,
    opens_on date not null,
    closes_on date not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    check (closes_on >= opens_on),
    unique (town, year)
);

create table talk (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    campaign uuid not null references talk_campaign,
    person uuid not null,
    leader uuid check (leader <> person),
    state text not null,
    starts_at timestamp,
    place text,
    online boolean not null,
    held_by uuid check (held_by <> person),
    held_at timestamptz,
    person_ready timestamptz,
    leader_ready timestamptz,
    unique (campaign, person)
);
create index talk_person on talk (person);

create table talk_step (
    id uuid primary key,
    talk uuid not null references talk,
    transition text not null,
    actor uuid not null,
    on_behalf_of uuid not null,
    at timestamptz not null
);
create index talk_step_talk on talk_step (talk, at);

create table preparation_sheet (
    id uuid primary key,
    version integer not null,
    talk uuid not null references talk,
    side text not null,
    lookback text not null,
    outlook text not null,
    support text not null,
    unique (talk, side)
);

create table preparation_suggestion (
    sheet uuid not null references preparation_sheet,
    competency text not null,
    level integer not null check (level between 0 and 4),
    primary key (sheet, competency)
);

-- Part A: readable with the key of the installation only, and never longer than until the next talk is closed.
create table confidential_note (
    id uuid primary key,
    talk uuid not null unique references talk,
    person uuid not null,
    edition integer not null,
    on_paper boolean not null,
    seal_key text,
    sealed text,
    written_by uuid not null,
    written_at timestamptz not null,
    check ((sealed is null) = (seal_key is null)),
    check (not on_paper or sealed is null)
);
create index confidential_note_person on confidential_note (person);

-- Part B.
create table qualification_agreement (
    id uuid primary key,
    version integer not null,
    talk uuid not null unique references talk,
    town uuid not null,
    person uuid not null,
    edition integer not null,
    person_confirmed timestamptz,
    leader_confirmed timestamptz,
    person_statement text,
    leader_statement text,
    concluded_at timestamptz
);
create index qualification_agreement_person on qualification_agreement (person);
create index qualification_agreement_town on qualification_agreement (town, concluded_at);

create table agreed_measure (
    id uuid primary key,
    agreement uuid not null references qualification_agreement,
    competency text,
    level_today integer check (level_today between 0 and 4),
    level_goal integer check (level_goal between level_today and 4),
    seminar uuid,
    measure text not null,
    until date not null,
    category text not null,
    bearer text not null,
    own text not null,
    contribution text not null,
    who text not null
);
create index agreed_measure_agreement on agreed_measure (agreement);
