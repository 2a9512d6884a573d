-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Holidays and the law of staff councils differ between the states. So far there are invented towns only, all of them in
-- Nordrhein-Westfalen; a town that comes later says where it lies.
alter table town add column state text not null default 'NW' check (state in ('BW', 'BY', 'BE', 'BB', 'HB', 'HH', 'HE', 'MV',
    'NI', 'NW', 'RP', 'SL', 'SN', 'ST', 'SH', 'TH'));

-- Days on which this town hall does not work although the state has no holiday.
create table closing_day (
    id uuid primary key,
    town uuid not null references town,
    day date not null,
    yearly boolean not null,
    reason text not null,
    unique (town, day)
);
