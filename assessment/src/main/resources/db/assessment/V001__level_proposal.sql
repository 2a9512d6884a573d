-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create table level_proposal (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    person uuid not null,
    competency text not null,
    level integer not null check (level between 0 and 4),
    leader uuid not null check (leader <> person),
    proposed_at timestamptz not null,
    state text not null,
    answered_at timestamptz,
    statement text
);
create unique index level_proposal_open on level_proposal (person, competency) where state = 'OPEN';
create index level_proposal_person on level_proposal (person, proposed_at);
