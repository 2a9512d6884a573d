-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What a unit has to do whoever is away. It names nobody.
create table duty (
    id uuid primary key,
    town uuid not null references town,
    unit uuid not null references unit,
    name text not null check (length(name) between 1 and 120),
    version integer not null,
    stay integer check (stay between 1 and 100),
    opening integer check (opening between 1 and 1023),
    check ((stay is null) = (opening is null)),
    constraint duty_named_once unique (unit, name)
);
create index duty_town on duty (town);

-- What has to be done for it at the same time, and what somebody has to be able to do for that.
create table duty_post (
    duty uuid not null references duty on delete cascade,
    number integer not null,
    work text not null,
    hands integer not null check (hands between 1 and 100),
    competency text references competency,
    level integer check (level between 1 and 4),
    also text references competency,
    also_level integer check (also_level between 1 and 4),
    primary key (duty, number),
    check ((competency is null) = (level is null)),
    check ((also is null) = (also_level is null))
);
