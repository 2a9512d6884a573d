-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- The anchors of an edition are the form on which people rate themselves: it comes in force with the day on which the
-- staff council took part, and its file number. Editions that came in force earlier have neither.
alter table framework_edition
    add column council_on date,
    add column council_file text check (council_file <> ''),
    add check ((council_on is null) = (council_file is null)),
    add check (council_on is null or published_at is not null);
