-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What a unit will need, entered by hand: how many people, by when, how sure. Nobody is named.
create table unit_need (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    unit uuid not null,
    occasion text not null,
    competency text not null,
    level integer not null check (level between 1 and 4),
    people integer not null check (people > 0),
    due_on date not null,
    certainty integer not null check (certainty between 1 and 100),
    entered_by uuid not null,
    entered_at timestamptz not null
);
create index unit_need_town on unit_need (town, due_on);
