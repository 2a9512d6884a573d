-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A person does not want a seminar recommended until that day.
create table set_aside (
    id uuid primary key,
    person uuid not null,
    seminar uuid not null references seminar,
    until date not null,
    unique (person, seminar)
);
