-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Who changed what about an event, when and why; only ever added to.
create table event_change (
    id uuid primary key,
    town uuid not null,
    event uuid not null references event,
    kind text not null,
    person uuid not null,
    at timestamptz not null,
    why text not null
);
create index event_change_event on event_change (event, at);
