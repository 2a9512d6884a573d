-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What was last said about a session to the calendar of whoever booked it. The session is no foreign key: one that was
-- struck from its event still has to be taken out of calendars.
create table calendar_entry (
    id uuid primary key,
    version integer not null,
    booking uuid not null references booking,
    session uuid not null,
    sequence integer not null check (sequence >= 0),
    cancelled boolean not null,
    starts_at timestamp not null,
    ends_at timestamp not null,
    unique (booking, session)
);

-- Who lets a calendar program fetch the own dates. When it is read is not kept.
create table calendar_subscription (
    id uuid primary key,
    town uuid not null,
    person uuid not null,
    secret_hash text not null unique check (secret_hash ~ '^[0-9a-f]{64}$'),
    language text not null check (language in ('de', 'en')),
    created_at timestamptz not null,
    revoked_at timestamptz
);
create unique index calendar_subscription_in_force on calendar_subscription (person) where revoked_at is null;
