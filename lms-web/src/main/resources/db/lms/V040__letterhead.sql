-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

create table letterhead (
    id uuid primary key,
    town uuid not null,
    sender text not null,
    file_number text not null,
    signature text not null,
    signature_en text not null,
    accent text not null,
    kept_by uuid not null,
    kept_at timestamptz not null
);
create index letterhead_town on letterhead (town, id desc);
