-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What somebody takes over in a multiplier team, with how much time and until when; it counts once the person and the
-- leader have confirmed it.
create table role_agreement (
    id uuid primary key,
    town uuid not null references town,
    team uuid not null references multiplier_team,
    person uuid not null references person,
    role text not null,
    share integer not null check (share between 1 and 100),
    tasks text not null,
    limits text not null,
    deputy uuid references person,
    valid_from date not null,
    valid_to date not null check (valid_to >= valid_from),
    proposed_on date not null,
    person_on date,
    leader uuid references person,
    leader_on date,
    check ((leader is null) = (leader_on is null))
);
create index role_agreement_person on role_agreement (person);
