-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- How somebody else does a duty when whoever does it usually is away; a row for each edition.
create table handover_card (
    id uuid primary key,
    town uuid not null references town,
    duty uuid not null references duty on delete cascade,
    state text not null check (state in ('DRAFT', 'CHECKED', 'RELEASED', 'OUTDATED')),
    owner uuid not null references person,
    deputy uuid not null references person check (deputy <> owner),
    purpose text not null,
    occasion text not null,
    steps text not null,
    deadlines text not null,
    storage text not null,
    systems text not null,
    templates text not null,
    contacts text not null,
    problems text not null,
    emergency text not null,
    remark text not null,
    written_on date not null,
    tested_on date,
    released_on date,
    review_on date,
    outdated_on date,
    version integer not null,
    check ((state in ('RELEASED', 'OUTDATED')) = (released_on is not null)),
    check ((released_on is null) = (review_on is null)),
    check ((state = 'OUTDATED') = (outdated_on is not null)),
    check (state = 'DRAFT' or tested_on is not null)
);
-- One that is written, and one that holds.
create unique index handover_card_open on handover_card (duty) where state in ('DRAFT', 'CHECKED');
create unique index handover_card_in_force on handover_card (duty) where state = 'RELEASED';
create index handover_card_owner on handover_card (owner);
create index handover_card_deputy on handover_card (deputy);
