-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- One edition of an item. What is released is not changed any more; the next edition takes its place.
create table item (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    code text not null,
    edition integer not null check (edition > 0),
    competency text not null,
    level integer not null check (level between 1 and 4),
    content jsonb not null,
    law_dependent boolean not null,
    look_again_on date,
    state text not null check (state in ('DRAFT', 'IN_REVIEW', 'RELEASED', 'WITHDRAWN')),
    state_since date not null,
    author uuid,
    reviewer uuid check (reviewer <> author),
    unique (town, code, edition)
);

-- One at a time writes the next edition.
create unique index item_written on item (town, code) where state in ('DRAFT', 'IN_REVIEW');
