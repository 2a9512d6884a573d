-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What each of the two says, some months after an agreed measure, of what came of it at work. A level that the person
-- says is no part of it: that is an entry of the ledger.
create table transfer_answer (
    id uuid primary key,
    version integer not null,
    town uuid not null,
    person uuid not null,
    agreement uuid not null references qualification_agreement,
    measure uuid not null references agreed_measure,
    side text not null check (side in ('PERSON', 'LEADER')),
    transfer text not null,
    hindrance text,
    words text not null,
    answered_by uuid not null,
    answered_at timestamptz not null,
    unique (measure, side)
);
create index transfer_answer_person on transfer_answer (person);
