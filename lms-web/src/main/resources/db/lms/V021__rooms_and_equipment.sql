-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create extension if not exists btree_gist;

create table room (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    name text not null,
    address text not null,
    seats integer not null check (seats > 0),
    fittings text not null,
    accessible boolean not null,
    shareable boolean not null,
    retired boolean not null default false
);
create unique index room_name on room (town, name) where not retired;

create table equipment (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    name text not null,
    shareable boolean not null,
    retired boolean not null default false
);
create unique index equipment_name on equipment (town, name) where not retired;

alter table event add column equipment uuid[] not null default '{}';

-- What and who is needed for a date. Nothing and nobody is in two places at a time, unless somebody said why.
create table occupancy (
    event uuid not null references event,
    kind text not null,
    resource uuid not null,
    during tsrange not null,
    why text not null,
    constraint nothing_twice exclude using gist (resource with =, during with &&) where (why = '')
);
create index occupancy_event on occupancy (event);
create index occupancy_resource on occupancy using gist (resource, during);
