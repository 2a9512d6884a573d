-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What somebody asks for about the own data, and what was answered. It is closed by an answer or by taking it back.
create table data_subject_request (
    id uuid primary key,
    town uuid not null,
    person uuid not null,
    category text not null check (category <> ''),
    entry text not null,
    wrong text not null check (wrong <> ''),
    correct text not null,
    ground text check (ground in ('ACCURACY', 'UNLAWFUL', 'CLAIMS', 'OBJECTION')),
    restriction uuid,
    received_at timestamptz not null,
    due_on date not null,
    extended_at timestamptz,
    extended_by uuid,
    extended_why text not null,
    withdrawn_at timestamptz,
    outcome text check (outcome in ('CORRECTED', 'SUPPLEMENTED', 'RESTRICTED', 'REJECTED')),
    answer text not null,
    answered_at timestamptz,
    answered_by uuid,
    check ((extended_at is null) = (extended_by is null) and (extended_at is null) = (extended_why = '')),
    check ((outcome is null) = (answered_at is null) and (outcome is null) = (answered_by is null)
        and (outcome is null) = (answer = '')),
    check (withdrawn_at is null or outcome is null),
    check (outcome is distinct from 'SUPPLEMENTED' or correct <> ''),
    check (outcome is distinct from 'RESTRICTED' or restriction is not null)
);
create index data_subject_request_person on data_subject_request (person);
create index data_subject_request_open on data_subject_request (town, due_on)
    where withdrawn_at is null and outcome is null;
