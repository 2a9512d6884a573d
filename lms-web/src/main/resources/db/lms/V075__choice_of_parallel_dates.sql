-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Which of the parallel dates of the event somebody attends; at most one of each group. While there is no place yet it
-- is a wish and takes no seat.
alter table booking add column dates uuid[] not null default '{}';

-- Each choice with who made it; the last one for a group counts. Seats are those that the date had then.
create table date_choice (
    id uuid primary key,
    booking uuid not null references booking,
    session uuid not null,
    parallel text not null check (parallel <> ''),
    chosen_by uuid not null,
    chosen_at timestamptz not null,
    seats integer
);
create index date_choice_booking on date_choice (booking, parallel, chosen_at);

-- An entry of a calendar stands for a date, or for a whole group of parallel dates: so that another choice moves the
-- entry. Which date it was told with last stands beside it.
alter table calendar_entry rename column session to slot;
alter table calendar_entry add column session uuid;
update calendar_entry set session = slot;
alter table calendar_entry alter column session set not null;
