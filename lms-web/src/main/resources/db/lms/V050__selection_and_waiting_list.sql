-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- By which rule places are given, fixed before registration opens. Without a row: in the order of approval.
create table selection_terms (
    event uuid primary key references event,
    version integer not null,
    town uuid not null,
    rule text not null,
    offer_days integer not null check (offer_days > 0),
    offer_hours integer not null check (offer_hours > 0),
    seed text,
    fixed_by uuid,
    fixed_at timestamptz,
    check ((rule = 'LOTTERY') = (seed is not null))
);

create table selection_case (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    event uuid not null unique references event,
    rule text not null,
    places integer not null,
    state text not null,
    opened_at timestamptz not null,
    heard_on date,
    heard_note text,
    council_mode text,
    council_silence text,
    council_days integer,
    council_requested_on date,
    council_due_on date,
    council_discussed_on date,
    council_answer text,
    council_why text,
    council_answered_by uuid,
    council_answered_at timestamptz,
    -- What the council said to proposals that were taken back: day, answer and words, a line each.
    earlier text not null default '',
    carried_out_by uuid,
    carried_out_at timestamptz
);
create index selection_case_town on selection_case (town, opened_at);

create table selection_line (
    id uuid primary key,
    selection uuid not null references selection_case,
    booking uuid not null unique references booking,
    person uuid not null,
    unit uuid,
    proposed integer not null check (proposed > 0),
    place integer not null check (place > 0),
    gap text not null,
    competency text,
    turn integer not null,
    lot text not null,
    applied_at timestamptz not null,
    criterion text,
    why text,
    moved_by uuid,
    moved_at timestamptz,
    outcome text,
    check ((criterion is null) = (why is null))
);
create index selection_line_selection on selection_line (selection, place);

-- The order in which people wait: who joins later stands behind, whatever else changes.
create table waiting_position (
    booking uuid primary key references booking,
    event uuid not null references event,
    position bigint generated always as identity unique,
    joined_at timestamptz not null,
    passed_over_at timestamptz,
    passed_over_for text
);
create index waiting_position_event on waiting_position (event, position);
insert into waiting_position (booking, event, joined_at)
select b.id, b.event, b.applied_at from booking b where b.state = 'WAITING' order by b.applied_at, b.id;

-- Until when a held place is to be answered.
create table offer (
    booking uuid primary key references booking,
    offered_at timestamptz not null,
    answer_by timestamptz not null,
    settled_at timestamptz
);
create index offer_open on offer (answer_by) where settled_at is null;
