-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- How far ahead of real time the towns of the demo live; at most one row, none outside the demo.
create table demo_clock (
    one boolean primary key default true check (one),
    ahead_seconds bigint not null check (ahead_seconds >= 0)
);
