-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create table event_key (
    event uuid primary key references event,
    secret bytea not null
);

-- A device in the room, for one block.
create table kiosk (
    id uuid primary key,
    event uuid not null references event,
    town uuid not null,
    block uuid not null,
    pin text not null,
    opened_by uuid not null,
    opened_at timestamptz not null,
    closes_at timestamptz not null
);
create index kiosk_pin on kiosk (pin, closes_at);
create index kiosk_event on kiosk (event);

-- Somebody says to be there, and the lecturer has still to confirm it.
create table arrival (
    id uuid primary key,
    booking uuid not null references booking,
    event uuid not null references event,
    block uuid not null,
    method text not null,
    came_at timestamptz not null,
    left_at timestamptz,
    settled_by uuid,
    settled_at timestamptz,
    unique (booking, block)
);
create index arrival_event on arrival (event) where settled_at is null;
