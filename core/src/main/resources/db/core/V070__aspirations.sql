-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who would like to grow into a role and may be found by it, until that day.
create table aspiration (
    id uuid primary key,
    town uuid not null references town,
    person uuid not null references person,
    profile uuid not null references role_profile,
    said_on date not null,
    until date not null check (until > said_on),
    unique (person, profile)
);
create index aspiration_profile on aspiration (profile);
