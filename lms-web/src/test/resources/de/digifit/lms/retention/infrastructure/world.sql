-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A town where Alex took part in an event on 5 and 6 March 2026 and is led by Robin.
insert into core.town (id, name, accent) values ({town}, 'Musterau', '#0b5fff');
insert into core.unit (id, town, parent, name) values ({unit}, {town}, null, 'Rathaus');
insert into core.person (id, town, first_name, family_name, mail) values
    ({alex}, {town}, 'Alex', 'Beispiel', 'alex@musterau.example'),
    ({robin}, {town}, 'Robin', 'Vorbild', null);
insert into core.employment (id, person, unit, share, valid_from, valid_to) values
    ({new}, {alex}, {unit}, 100, '2015-01-01', null),
    ({new}, {robin}, {unit}, 100, '2015-01-01', null);
insert into core.framework (id, version, title_de, title_en) values ('KDW', '1', 'Rahmen', 'Frame') on conflict do nothing;
insert into core.competency (id, framework, area, area_de, area_en, title_de, title_en, digcomp)
    values ('KDW.D1', 'KDW', 'D', 'Bereich', 'Area', 'Titel', 'Title', '') on conflict do nothing;
insert into lms.seminar (id, town, code, title_de, title_en, syllabus, units, minimum, maximum, mode)
    values ({seminar}, {town}, 'DF-01', 'Seminar', 'Seminar', '{"audience": [], "goals": [], "plan": []}', 8, 1, 10, 'ON_SITE');
insert into lms.event (id, version, town, seminar, places, booked, closes_on, place, state, starts_at, decides_on, free_cancellation_until)
    values ({event}, 0, {town}, {seminar}, 10, 1, '2026-03-01', 'Rathaus', 'HELD', '2026-03-05 09:00', '2026-02-12', '2026-02-19');
insert into lms.session (id, event, title_de, title_en, starts_at, ends_at, units, online) values
    ({session}, {event}, 'Tag 1', 'Day 1', '2026-03-05 09:00', '2026-03-05 16:00', 4, false),
    ({new}, {event}, 'Tag 2', 'Day 2', '2026-03-06 09:00', '2026-03-06 16:00', 4, false);
insert into lms.booking (id, version, town, event, person, state, occasion, applied_at, route, supported, hr, level, waits_since)
    values ({booking}, 0, {town}, {event}, {alex}, 'ATTENDED', '', '2026-01-10 10:00+01', 'LEADER', false, false, 0, '2026-01-10 10:00+01');
insert into assessment.talk_campaign (id, town, year, title, opens_on, closes_on, opened_by, opened_at)
    values ({campaign}, {town}, 2026, 'Gespräche 2026', '2026-02-01', '2026-11-30', {robin}, '2026-01-15 10:00+01');
insert into assessment.talk (id, version, town, campaign, person, leader, state, online, held_by, held_at)
    values ({talk}, 0, {town}, {campaign}, {alex}, {robin}, 'CLOSED', false, {robin}, '2026-04-20 10:00+02');
