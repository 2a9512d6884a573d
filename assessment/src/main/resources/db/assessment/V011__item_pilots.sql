-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Found from answers; until then an item goes by its level.
alter table item
    add column discrimination double precision check (discrimination > 0),
    add column difficulty double precision,
    add constraint item_calibrated check ((discrimination is null) = (difficulty is null));

-- What the answers of many said about the items on one day. No row names anybody who answered.
create table item_pilot (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    read_on date not null,
    read_by uuid,
    taken_over_on date
);
create index item_pilot_town on item_pilot (town);

create table item_pilot_finding (
    pilot uuid not null references item_pilot on delete cascade,
    place integer not null,
    item uuid not null,
    answers bigint not null check (answers > 0),
    solved double precision not null check (solved between 0 and 1),
    item_rest double precision check (item_rest between -1.000001 and 1.000001),
    discrimination double precision check (discrimination > 0),
    difficulty double precision,
    difficulty_error double precision check (difficulty_error >= 0),
    left_out text check (left_out in ('TOO_FEW_ANSWERS', 'ALL_RIGHT', 'ALL_WRONG', 'TELLS_NOBODY_APART')),
    primary key (pilot, place),
    check ((difficulty is null) = (discrimination is null) and (difficulty is null) = (difficulty_error is null)
        and (difficulty is null) = (left_out is not null))
);
