-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What a search looks into: stems of all words, in the languages of the catalogue, and titles as they stand.
alter table seminar add column words tsvector not null generated always as (
    to_tsvector('simple', code)
    || to_tsvector('german', title_de) || to_tsvector('english', title_en)
    || jsonb_to_tsvector('german', syllabus -> 'audience', '["string"]')
    || jsonb_to_tsvector('english', syllabus -> 'audience', '["string"]')
    || jsonb_to_tsvector('german', syllabus -> 'goals', '["string"]')
    || jsonb_to_tsvector('english', syllabus -> 'goals', '["string"]')
) stored;
alter table seminar add column titles text not null generated always as (
    lower(code || ' ' || title_de || ' ' || title_en)
) stored;

-- The next open date of a seminar, however many it has had.
drop index event_seminar;
create index event_seminar on event (seminar, state, starts_at);
