-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What a case adds to the world, and the first day on which one row of the table goes. "Left" is 30 June 2026.

-- case: core.account 2026-09-28, 90 days after leaving
insert into core.account (login, password_hash, person, town) values ('alex-ruht', 'x', {alex}, {town});
insert into core.account_responsibility (login, responsibility) values ('alex-ruht', 'EMPLOYEE');
{left}

-- case: core.agreed_level 2026-02-10, 5 years after the next one
insert into core.agreed_level (id, town, person, competency, level, agreed_on, leader, recorded_at) values
    ({new}, {town}, {alex}, 'KDW.D1', 1, '2019-05-01', {robin}, '2019-05-01 10:00+02'),
    ({new}, {town}, {alex}, 'KDW.D1', 2, '2021-02-10', {robin}, '2021-02-10 10:00+01');

-- case: core.agreed_level 2026-09-28, of somebody who left
insert into core.agreed_level (id, town, person, competency, level, agreed_on, leader, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 1, '2026-05-01', {robin}, '2026-05-01 10:00+02');
{left}

-- case: core.aspiration 2028-03-02, two years after it was said
insert into core.role_profile (id, town, code, title_de, title_en) values ({thing}, {town}, 'RUHT', 'Rolle', 'Role');
insert into core.aspiration (id, town, person, profile, said_on, until) values ({new}, {town}, {alex}, {thing}, '2026-03-01', '2028-03-01');

-- case: core.aspiration 2026-08-31, the module has been off for 90 days
insert into core.role_profile (id, town, code, title_de, title_en) values ({thing}, {town}, 'RUHT', 'Rolle', 'Role');
insert into core.aspiration (id, town, person, profile, said_on, until) values ({new}, {town}, {alex}, {thing}, '2026-03-01', '2028-03-01');
insert into core.module_switch (id, town, module, status, agreement_title, agreement_signed_on, agreement_file, switched_by, switched_at)
    values ({new}, {town}, 'ROLE_SEARCH', 'OFF', 'DV', '2025-01-01', '1', {robin}, '2026-06-02 10:00+02');

-- case: core.cohort_member 2026-09-28, a number stays
insert into core.cohort (id, town, question, subject, place, together) values ({thing}, {town}, 'NEED', 'KDW.D1', 'TOWN', false);
insert into core.cohort_member (cohort, person, counted) values ({thing}, {alex}, true);
{left}

-- case: core.deputy 2026-09-28, of a leader who left
insert into core.deputy (id, leader, person, valid_from) values ({new}, {alex}, {robin}, '2025-01-01');
{left}

-- case: core.employment 2026-09-28, 90 days after its last day
{left}

-- case: core.evidence 2028-12-31, self-assessment: 3 years
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 'SELF_ASSESSMENT', 2, '2025-12-31', {alex}, '', '2025-12-31 23:30+01');

-- case: core.evidence 2026-03-02, self-assessment: replaced twice
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at) values
    ({new}, {town}, {alex}, 'KDW.D1', 'SELF_ASSESSMENT', 1, '2026-01-01', {alex}, '', '2026-01-01 10:00+01'),
    ({new}, {town}, {alex}, 'KDW.D1', 'SELF_ASSESSMENT', 2, '2026-02-01', {alex}, '', '2026-02-01 10:00+01'),
    ({new}, {town}, {alex}, 'KDW.D1', 'SELF_ASSESSMENT', 3, '2026-03-02', {alex}, '', '2026-03-02 10:00+01');

-- case: core.evidence 2027-01-15, knowledge round: 12 months
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 'KNOWLEDGE_ROUND', 2, '2026-01-15', {alex}, '', '2026-01-15 10:00+01');

-- case: core.evidence 2027-01-15, look back after a seminar: 12 months
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 'TRANSFER_CHECK', 2, '2026-01-15', {alex}, '', '2026-01-15 10:00+01');

-- case: core.evidence 2026-08-31, observation: the module has been off for 90 days
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 'LEADER_OBSERVATION', 2, '2026-01-15', {robin}, '', '2026-01-15 10:00+01');
insert into core.module_switch (id, town, module, status, agreement_title, agreement_signed_on, agreement_file, switched_by, switched_at) values
    ({new}, {town}, 'OBSERVATION', 'RELEASED', 'DV', '2025-01-01', '1', {robin}, '2025-01-02 10:00+01'),
    ({new}, {town}, 'OBSERVATION', 'OFF', 'DV', '2025-01-01', '1', {robin}, '2026-06-02 10:00+02');

-- case: core.evidence 2029-01-15, observation: the module was off and runs again
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 'LEADER_OBSERVATION', 2, '2026-01-15', {robin}, '', '2026-01-15 10:00+01');
insert into core.module_switch (id, town, module, status, agreement_title, agreement_signed_on, agreement_file, switched_by, switched_at) values
    ({new}, {town}, 'OBSERVATION', 'OFF', 'DV', '2025-01-01', '1', {robin}, '2026-02-02 10:00+01'),
    ({new}, {town}, 'OBSERVATION', 'RELEASED', 'DV', '2025-01-01', '1', {robin}, '2026-03-02 10:00+01');

-- case: core.evidence 2031-03-06, other evidence: 5 years
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 'ATTENDANCE', 2, '2026-03-06', {robin}, 'DF-01', '2026-03-06 17:00+01');

-- case: core.evidence 2029-01-15, observation: 3 years, with what takes it back
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
    values ({thing}, {town}, {alex}, 'KDW.D1', 'LEADER_OBSERVATION', 2, '2026-01-15', {robin}, '', '2026-01-15 10:00+01');
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at, withdraws)
    values ({new}, {town}, {alex}, 'KDW.D1', 'LEADER_OBSERVATION', 2, '2026-01-15', {robin}, '', '2026-02-15 10:00+01', {thing});

-- case: core.evidence 2026-09-28, of somebody who left
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 'ATTENDANCE', 2, '2026-03-06', {robin}, 'DF-01', '2026-03-06 17:00+01');
{left}

-- case: core.handover_card 2027-03-01, a year after it was outdated
insert into core.unit (id, town, name) values ({thing}, {town}, 'Ruhende Einheit');
insert into core.duty (id, town, unit, name, version) values ({thing}, {town}, {thing}, 'Briefwahl', 0);
insert into core.handover_card (id, town, duty, state, owner, deputy, purpose, occasion, steps, deadlines, storage, systems, templates,
    contacts, problems, emergency, remark, written_on, tested_on, released_on, review_on, outdated_on, version)
    values ({new}, {town}, {thing}, 'OUTDATED', {alex}, {robin}, 'p', '', 's', '', '', '', '', '', '', '', '',
    '2025-01-01', '2025-01-02', '2025-01-03', '2025-07-03', '2026-03-01', 4);
-- case: core.expression_of_interest 2026-05-02, not chosen: 90 days after the decision
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.team_call (id, town, team, words, opened_on, closes_on, decided_on) values ({thing}, {town}, {thing}, 'Aufruf', '2026-01-05', '2026-01-26', '2026-02-01');
insert into core.expression_of_interest (id, call, town, person, motivation, said_on, decided_by, decided_on, chosen, reason) values ({new}, {thing}, {town}, {alex}, 'Darum', '2026-01-10', {robin}, '2026-02-01', false, 'Grund');

-- case: core.expression_of_interest 2027-02-01, chosen: 1 year after the decision
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.team_call (id, town, team, words, opened_on, closes_on, decided_on) values ({thing}, {town}, {thing}, 'Aufruf', '2026-01-05', '2026-01-26', '2026-02-01');
insert into core.expression_of_interest (id, call, town, person, motivation, said_on, decided_by, decided_on, chosen, reason) values ({new}, {thing}, {town}, {alex}, 'Darum', '2026-01-10', {robin}, '2026-02-01', true, 'Grund');

-- case: core.expression_of_interest 2027-01-26, never decided: 1 year after the end of the call
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.team_call (id, town, team, words, opened_on, closes_on, decided_on) values ({thing}, {town}, {thing}, 'Aufruf', '2026-01-05', '2026-01-26', null);
insert into core.expression_of_interest (id, call, town, person, motivation, said_on) values ({new}, {thing}, {town}, {alex}, 'Darum', '2026-01-10');

-- case: core.group_speaker 2026-09-28, somebody else has to speak for it
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.working_group (id, town, team, name, goal, rhythm, founded_on) values ({thing}, {town}, {thing}, 'AG 1', '', '', '2026-01-05');
insert into core.group_speaker (working_group, person) values ({thing}, {alex});
{left}

-- case: core.guide 2026-05-01, 90 days after the last day in the team
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.membership (id, team, person, share, role, valid_from, valid_to) values ({new}, {thing}, {alex}, 5, 'MEMBER', '2025-01-01', '2026-01-31');
insert into core.guide (id, town, person, helps_with, since) values ({new}, {town}, {alex}, 'E-Akte', '2025-02-01');

-- case: core.guide 2026-09-28, of somebody who left
insert into core.guide (id, town, person, helps_with, since) values ({new}, {town}, {alex}, 'E-Akte', '2025-02-01');
{left}

-- case: core.leadership 2026-09-28, of somebody who left
insert into core.leadership (id, unit, person, valid_from) values ({new}, {unit}, {alex}, '2020-01-01');
{left}

-- case: core.membership 2027-06-30, 1 year after leaving
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.membership (id, team, person, share, role, valid_from, valid_to) values ({new}, {thing}, {alex}, 5, 'MEMBER', '2025-01-01', '2027-01-31');
{left}

-- case: core.membership 2023-01-15, 3 years after the last day in the team
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.membership (id, team, person, share, role, valid_from, valid_to) values ({new}, {thing}, {alex}, 5, 'MEMBER', '2018-01-16', '2020-01-15');

-- case: core.framework_edition 2029-01-01, 3 years from the end of the year in which the next one was put in force
insert into core.framework_edition
    (id, framework, version, status, licence, title_de, title_en, revision, town, author, changed_at, published_at, reason) values
    ({new}, 'RUHT', '1', 'OUTDATED', 'CC-BY-4.0', 'Rahmen', 'Frame', 0, {town}, {robin}, '2024-02-01 10:00+01', '2024-02-01 10:00+01', 'Neu'),
    ({new}, 'RUHT', '2', 'PUBLISHED', 'CC-BY-4.0', 'Rahmen', 'Frame', 0, {town}, {robin}, '2025-02-01 10:00+01', '2025-02-01 10:00+01', 'Anders');

-- case: core.role_profile_change 2029-01-01, 3 years from the end of the year in which the next change was made
insert into core.role_profile (id, town, code, title_de, title_en) values ({thing}, {town}, 'RUHT', 'Rolle', 'Role');
insert into core.role_profile_change (id, role_profile, version, kind, author, made_at, reason, title_after_de, title_after_en) values
    ({new}, {thing}, 1, 'FOUNDED', {robin}, '2024-02-01 10:00+01', 'Neu', 'Rolle', 'Role'),
    ({new}, {thing}, 2, 'NAMED', {robin}, '2025-02-01 10:00+01', 'Anders', 'Rolle', 'Role');

-- case: core.module_switch 2029-01-01, 3 years from the end of the year in which it was replaced
insert into core.module_switch (id, town, module, status, agreement_title, agreement_signed_on, agreement_file, switched_by, switched_at) values
    ({new}, {town}, 'TEAM_GAPS', 'RELEASED', 'DV', '2025-01-01', '1', {robin}, '2025-01-02 10:00+01'),
    ({new}, {town}, 'TEAM_GAPS', 'OFF', 'DV', '2025-01-01', '1', {robin}, '2025-06-02 10:00+02');

-- case: core.person 2026-09-28, the name goes
{left}

-- case: core.release 2028-05-04, 3 years
insert into core.release (id, person, competency, released_at) values ({new}, {alex}, 'KDW.D1', '2025-05-04 10:00+02');

-- case: core.role_agreement 2023-01-15, 3 years after its last day
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.role_agreement (id, town, team, person, role, share, tasks, limits, valid_from, valid_to, proposed_on)
    values ({new}, {town}, {thing}, {alex}, 'MEMBER', 5, '', '', '2018-01-16', '2020-01-15', '2018-01-02');

-- case: core.role_assignment 2029-01-31, 3 years from its last day
insert into core.role_profile (id, town, code, title_de, title_en) values ({thing}, {town}, 'SB', 'Rolle', 'Role');
insert into core.role_assignment (id, person, role_profile, valid_from, valid_to)
    values ({new}, {alex}, {thing}, '2020-01-01', '2026-01-31');

-- case: core.role_assignment 2026-09-28, of somebody who left, given by somebody who stays
insert into core.role_profile (id, town, code, title_de, title_en) values ({thing}, {town}, 'SB', 'Rolle', 'Role');
insert into core.role_assignment (id, person, role_profile, valid_from, assigned_by, assigned_at)
    values ({new}, {alex}, {thing}, '2020-01-01', {robin}, '2020-01-01 10:00+01');
{left}

-- case: core.team_task 2027-02-01, 1 year after it was done
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.team_task (id, town, team, words, person, due_on, done_on) values ({new}, {town}, {thing}, 'Protokoll', {alex}, '2026-03-01', '2026-02-01');

-- case: core.team_task 2026-09-28, of somebody who left
insert into core.multiplier_team (id, town, name, goal, given_on, file, until) values ({thing}, {town}, 'Team', '', '2015-01-01', '1', '2027-01-31');
insert into core.team_task (id, town, team, words, person, due_on) values ({new}, {town}, {thing}, 'Protokoll', {alex}, '2026-12-01');
{left}

-- case: core.view_log 2027-02-28, 1 year
insert into core.view_log (person, viewer, purpose, on_day, last_at, times)
    values ({alex}, {robin}, 'QUALIFICATION_TALK', '2026-02-28', '2026-02-28 10:00+01', 1);

-- case: assessment.confidential_note 2030-04-21, 4 years
insert into assessment.confidential_note (id, talk, person, edition, on_paper, written_by, written_at)
    values ({new}, {talk}, {alex}, 1, true, {robin}, '2026-04-21 10:00+02');

-- case: assessment.confidential_note 2027-04-12, until the next talk
insert into assessment.confidential_note (id, talk, person, edition, on_paper, written_by, written_at)
    values ({new}, {talk}, {alex}, 1, true, {robin}, '2026-04-21 10:00+02');
insert into assessment.talk_campaign (id, town, year, title, opens_on, closes_on, opened_by, opened_at)
    values ({thing}, {town}, 2027, 'Gespräche 2027', '2027-02-01', '2027-11-30', {robin}, '2027-01-15 10:00+01');
insert into assessment.talk (id, version, town, campaign, person, leader, state, online, held_by, held_at)
    values ({new}, 0, {town}, {thing}, {alex}, {robin}, 'CLOSED', false, {robin}, '2027-04-12 10:00+02');

-- case: assessment.level_proposal 2030-07-01, 5 years
insert into assessment.level_proposal (id, version, town, person, competency, level, leader, proposed_at, state)
    values ({new}, 0, {town}, {alex}, 'KDW.D1', 2, {robin}, '2025-07-01 10:00+02', 'AGREED');

-- case: assessment.preparation_sheet 2026-04-20, until the talk is closed
insert into assessment.preparation_sheet (id, version, talk, side, lookback, outlook, support)
    values ({thing}, 0, {talk}, 'PERSON', 'a', 'b', 'c');
insert into assessment.preparation_suggestion (sheet, competency, level) values ({thing}, 'KDW.D1', 2);

-- case: assessment.preparation_sheet 2030-01-01, of a talk that was never held
update assessment.talk set state = 'POSTPONED', held_at = null where id = {talk};
insert into assessment.preparation_sheet (id, version, talk, side, lookback, outlook, support)
    values ({thing}, 0, {talk}, 'PERSON', 'a', 'b', 'c');

-- case: assessment.qualification_agreement 2030-01-01, 3 years from the end of the year
insert into assessment.qualification_agreement (id, version, talk, town, person, edition, concluded_at)
    values ({thing}, 0, {talk}, {town}, {alex}, 1, '2026-04-20 10:00+02');
insert into assessment.agreed_measure (id, agreement, measure, until, category, bearer, own, contribution, who)
    values ({thing}, {thing}, 'm', '2026-12-31', 'SEMINAR', 'TOWN', 'NONE', '', '');
insert into assessment.transfer_answer (id, version, town, person, agreement, measure, side, transfer, words, answered_by, answered_at)
    values ({new}, 0, {town}, {alex}, {thing}, {thing}, 'LEADER', 'PARTLY', '', {robin}, '2027-01-20 10:00+01');

-- case: assessment.talk 2030-01-01, 3 years from the end of the year
insert into assessment.talk_step (id, talk, transition, actor, on_behalf_of, at)
    values ({new}, {talk}, 'INVITE', {robin}, {robin}, '2026-03-20 10:00+01');

-- case: assessment.talk_campaign 2030-01-01, 3 years from the end of its year

-- case: lms.arrival 2028-03-06, 2 years from the event
insert into lms.arrival (id, booking, event, block, method, came_at)
    values ({new}, {booking}, {event}, {session}, 'CODE', '2026-03-05 09:00+01');

-- case: lms.attendance_closing 2030-01-01, 3 years from the end of the year of the event
insert into lms.attendance_closing (event, closed_by, closed_on) values ({event}, {robin}, '2026-03-07');

-- case: lms.attendance_entry 2028-03-06, 2 years from the event
insert into lms.attendance_entry (id, booking, session, half, present, method, recorded_by, recorded_at, why)
    values ({new}, {booking}, {session}, 'WHOLE', true, 'LIST', {robin}, '2026-03-05 10:00+01', '');

-- case: lms.attendance_mark 2028-03-06, 2 years from the event
insert into lms.attendance_mark (id, booking, session, half, method, recorded_by, recorded_at)
    values ({new}, {booking}, {session}, 'WHOLE', 'LIST', {robin}, '2026-03-05 10:00+01');

-- case: lms.booking 2030-01-01, 3 years from the end of the year of the event, though the certificate stays
insert into lms.booking_step (id, booking, transition, actor, on_behalf_of, why, at)
    values ({new}, {booking}, 'APPLY', {alex}, {alex}, '', '2026-01-10 10:00+01');
insert into lms.calendar_entry (id, version, booking, slot, session, sequence, cancelled, starts_at, ends_at)
    values ({new}, 0, {booking}, {session}, {session}, 0, false, '2026-03-05 09:00', '2026-03-05 16:00');
insert into lms.measure_booking (booking, measure) values ({booking}, {new});
insert into lms.date_choice (id, booking, session, parallel, chosen_by, chosen_at)
    values ({new}, {booking}, {session}, 'A', {alex}, '2026-01-11 10:00+01');
insert into lms.offer (booking, offered_at, answer_by, settled_at)
    values ({booking}, '2026-01-12 10:00+01', '2026-01-15 10:00+01', '2026-01-13 10:00+01');
insert into lms.waiting_position (booking, event, joined_at) values ({booking}, {event}, '2026-01-11 10:00+01');
insert into lms.certificate (id, town, booking, person, event, number, code, issued_on, units, of_units)
    values ({new}, {town}, {booking}, {alex}, {event}, 'TB-2026-00001', 'ABCDEFGHJK', '2026-03-07', 8, 8);

-- case: lms.calendar_subscription 2026-05-01, ended by the person
insert into lms.calendar_subscription (id, town, person, secret_hash, language, created_at, revoked_at)
    values ({new}, {town}, {alex}, repeat('ab', 32), 'de', '2026-01-01 10:00+01', '2026-05-01 10:00+02');

-- case: lms.calendar_subscription 2026-07-01, of somebody who left
insert into lms.calendar_subscription (id, town, person, secret_hash, language, created_at)
    values ({new}, {town}, {alex}, repeat('ab', 32), 'de', '2026-01-01 10:00+01');
{left}

-- case: lms.certificate 2027-06-30, 1 year after leaving
insert into lms.certificate (id, town, booking, person, event, number, code, issued_on, units, of_units)
    values ({new}, {town}, {booking}, {alex}, {event}, 'TB-2026-00001', 'ABCDEFGHJK', '2026-03-07', 8, 8);
{left}

-- case: lms.event_change 2030-01-01, 3 years from the end of the year of the event
insert into lms.event_change (id, town, event, kind, person, at, why)
    values ({new}, {town}, {event}, 'PUBLISHED', {robin}, '2025-12-01 10:00+01', '');

-- case: lms.event_lecturer 2030-01-01, 3 years from the end of the year of the event
insert into lms.event_lecturer (event, person) values ({event}, {robin});

-- case: lms.kiosk 2028-03-06, 2 years from the event
insert into lms.kiosk (id, event, town, block, pin, opened_by, opened_at, closes_at)
    values ({new}, {event}, {town}, {session}, '1234', {robin}, '2026-03-05 08:50+01', '2026-03-05 12:00+01');

-- case: lms.letter 2027-01-10, 1 year
insert into lms.letter (id, town, person, booking, cause, kind, part, language, subject, body, wording_version, addressee, message_id, state, written_at, since, next_at, attempts)
    values ({new}, {town}, {alex}, {booking}, 'c', 'APPLIED', 0, 'de', 's', 'b', 0, 'Alex', 'ruht@musterau', 'KEPT', '2026-01-10 10:00+01', '2026-01-10 10:00+01', '2026-01-10 10:00+01', 0);

-- case: lms.letter_language 2026-09-28, 90 days after leaving
insert into lms.letter_language (person, language) values ({alex}, 'en');
{left}

-- case: lms.letter_wording 2029-01-01, 3 years from the end of the year in which it was replaced
insert into lms.letter_wording (id, town, kind, language, version, author, written_at) values
    ({new}, {town}, 'APPLIED', 'de', 1, {robin}, '2025-01-02 10:00+01'),
    ({new}, {town}, 'APPLIED', 'de', 2, {robin}, '2025-06-02 10:00+02');

-- case: lms.letterhead 2029-01-01, 3 years from the end of the year in which it was replaced
insert into lms.letterhead (id, town, sender, file_number, signature, signature_en, accent, kept_by, kept_at) values
    ({new}, {town}, '', '', '', '', '', {robin}, '2025-01-02 10:00+01'),
    ({new}, {town}, '', '', '', '', '', {robin}, '2025-06-02 10:00+02');

-- case: lms.occupancy 2030-01-01, 3 years from the end of the year of the event
insert into lms.occupancy (event, kind, resource, during, why)
    values ({event}, 'LECTURER', {robin}, '[2026-03-05 09:00,2026-03-05 16:00)', '');

-- case: lms.outbox 2029-01-01, 3 years from the end of the year
insert into lms.outbox (id, statement, created_at, next_at)
    values ({new}, jsonb_build_object('actor', jsonb_build_object('account', jsonb_build_object('name', cast({alex} as text)))), '2025-03-06 17:00+01', '2025-03-06 17:00+01');

-- case: lms.path_enrolment 2027-06-30, 1 year after leaving, with proofs and Urkunde
insert into lms.path (id, town, code, title_de, title_en, role, blocks) values ({thing}, {town}, 'P', 'Weg', 'Path', 'SB', '{}');
insert into lms.path_enrolment (id, version, town, path, person, way, enrolled_by, why, enrolled_at)
    values ({other}, 0, {town}, {thing}, {alex}, 'SELF', {alex}, '', '2025-01-01 10:00+01');
insert into lms.path_proof (id, enrolment, proof, confirmed_by, why, confirmed_at)
    values ({new}, {other}, 'PRACTICE', {robin}, 'gesehen', '2025-02-01 10:00+01');
insert into lms.path_award (id, town, enrolment, path, person, number, code, issued_on, issued_by)
    values ({new}, {town}, {other}, {thing}, {alex}, 'QW-2025-00001', 'ABCDEFGHJK', '2025-03-01', {robin});
{left}

-- case: lms.routing_rule 2029-01-01, 3 years from the end of the year in which it was replaced
insert into lms.routing_rule (id, town, kind, cost_limit, up_to, above, changed_by, changed_at) values
    ({new}, {town}, 'INTERNAL', 0, 'LEADER', 'LEADER', {robin}, '2025-01-02 10:00+01'),
    ({new}, {town}, 'INTERNAL', 9, 'LEADER', 'LEADER', {robin}, '2025-06-02 10:00+02');

-- case: lms.season_plan 2030-01-01, 3 years from the end of the year of the season
insert into lms.season_plan (id, version, town, name, first_day, last_day, budget, half_day_cost, away_percent, half_days_per_person, unit_fairness, part_time_fairness, beside, state, created_by, created_at)
    values ({thing}, 0, {town}, 'Herbst', '2026-09-01', '2026-12-18', 1000, 100, 20, 10, 10, 5, true, 'PROPOSED', {robin}, '2026-02-01 10:00+01');
insert into lms.season_date (id, version, plan, seminar, day, half, half_days, lecturer, places, pinned, by_hand)
    values ({new}, 0, {thing}, (select seminar from lms.event where id = {event}), '2026-10-06', 'MORNING', 1, {robin}, 12, false, false);
insert into lms.season_run (id, version, plan, seconds, anew, state, started_by, started_at, seen_at, spent, dates, stopping)
    values ({new}, 0, {thing}, 5, true, 'DONE', {robin}, '2026-02-01 10:00+01', '2026-02-01 10:00+01', 100, 1, false);

-- case: lms.selection_case 2030-01-01, 3 years from the end of the year of the event, with its lines
insert into lms.selection_case (id, version, town, event, rule, places, state, opened_at)
    values ({thing}, 0, {town}, {event}, 'ORDER', 10, 'DONE', '2026-02-01 10:00+01');
insert into lms.selection_line (id, selection, booking, person, proposed, place, gap, turn, lot, applied_at)
    values ({new}, {thing}, {booking}, {alex}, 1, 1, 'NONE', 1, '', '2026-01-10 10:00+01');

-- case: lms.selection_terms 2030-01-01, 3 years from the end of the year of the event
insert into lms.selection_terms (event, version, town, rule, offer_days, offer_hours)
    values ({event}, 0, {town}, 'ORDER', 3, 24);

-- case: lms.session 2030-01-01, nobody stands there as who held it
update lms.session set lecturers = array[cast({robin} as uuid)] where id = {session};

-- case: lms.set_aside 2026-08-02, a year after it was set aside
insert into lms.set_aside (id, person, seminar, until) values ({new}, {alex}, {seminar}, '2026-08-01');

-- case: lms.set_aside 2026-09-28, of somebody who left
insert into lms.set_aside (id, person, seminar, until) values ({new}, {alex}, {seminar}, '2027-06-01');
{left}

-- case: lms.legal_hold 2030-01-01, 3 years from the end of the year in which it was lifted
insert into lms.legal_hold (id, town, event, why, file_number, set_by, set_at, lifted_by, lifted_at)
    values ({new}, {town}, {other}, 'Klage', '1', {robin}, '2025-01-01 10:00+01', {robin}, '2026-02-01 10:00+01');

-- case: core.restriction 2029-02-01, 3 years from its end
insert into core.restriction (id, town, person, ground, set_by, set_at, ends_at, ended_by, ended_why)
    values ({new}, {town}, {alex}, 'ACCURACY', {alex}, '2025-01-01 10:00+01', '2026-02-01 00:00+01', {robin}, '');

-- case: lms.data_subject_request 2029-02-01, 3 years from the answer
insert into lms.data_subject_request (id, town, person, category, entry, wrong, correct, received_at, due_on,
        extended_why, outcome, answer, answered_at, answered_by)
    values ({new}, {town}, {alex}, 'level', '', 'falsch', 'richtig', '2026-01-10 10:00+01', '2026-02-10', '', 'REJECTED',
        'Stimmt', '2026-02-01 10:00+01', {robin});

-- case: lms.data_subject_request 2029-02-01, 3 years from taking it back
insert into lms.data_subject_request (id, town, person, category, entry, wrong, correct, received_at, due_on,
        extended_why, answer, withdrawn_at)
    values ({new}, {town}, {alex}, 'level', '', 'falsch', 'richtig', '2026-01-10 10:00+01', '2026-02-10', '', '',
        '2026-02-01 10:00+01');

-- case: lms.data_subject_request 2026-09-28, a statement stands with the data
insert into lms.data_subject_request (id, town, person, category, entry, wrong, correct, received_at, due_on,
        extended_why, outcome, answer, answered_at, answered_by)
    values ({new}, {town}, {alex}, 'level', '', 'falsch', 'richtig', '2021-01-10 10:00+01', '2021-02-10', '',
        'SUPPLEMENTED', 'Steht dabei', '2021-02-01 10:00+01', {robin});
{left}

-- case: lms.deletion_run 2030-01-01, 3 years from the end of its year
insert into lms.deletion_run (id, town, kind, state, on_day, started_by, started_at, ended_at)
    values ({new}, {town}, 'BY_RULE', 'DONE', '2026-02-01', {robin}, '2026-02-01 10:00+01', '2026-02-01 10:05+01');

-- case: lrs.statement 2029-01-01, 3 years from the end of the year, with its index
insert into lrs.statement (id, stored, verb, voiding, fingerprint, body)
    values ({thing}, '2025-03-06 17:00+01', {other}, false, '', jsonb_build_object('actor', jsonb_build_object('account', jsonb_build_object('name', cast({alex} as text)))));
insert into lrs.actor_mention (actor, stored, statement, verb, direct) values ({other}, '2025-03-06 17:00+01', {thing}, {other}, true);
insert into lrs.activity_mention (activity, stored, statement, verb, direct) values ({other}, '2025-03-06 17:00+01', {thing}, {other}, true);

-- case: audit.entry 2025-06-02, 5 years
insert into audit.entry (town, place, at, actor, act, kind, about, why, previous, seal)
    values ({town}, 1, '2020-06-01 10:00+02', {alex}, 'Decisions.approve', '', '', '', '', '');

-- case: lms.teaching 2026-07-01, of somebody who left
insert into lms.teaching (id, version, town, person, seminars, weekdays, most_half_days)
    values ({new}, 0, {town}, {alex}, array[cast({new} as uuid)], 'TUESDAY,WEDNESDAY', 20);
{left}

-- case: lms.unit_need 2030-01-01, 3 years from the end of the year in which it comes
insert into lms.unit_need (id, version, town, unit, occasion, competency, level, people, due_on, certainty, entered_by, entered_at)
    values ({new}, 0, {town}, {new}, 'DMS_WAVE', 'KDW.D1', 2, 9, '2026-11-01', 80, {robin}, '2026-02-01 10:00+01');

-- case: assessment.item 2030-01-01, a name, 3 years from the end of the year in which it was withdrawn
insert into assessment.item (id, version, town, code, edition, competency, level, content, law_dependent, state, state_since, author)
    values ({new}, 0, {town}, 'RUHT', 1, 'KDW-D1', 1, '{}', false, 'WITHDRAWN', '2026-02-01', {robin});

-- case: assessment.item_pilot 2030-01-01, a name, 3 years from the end of the year
insert into assessment.item_pilot (id, version, town, read_on, read_by) values ({new}, 0, {town}, '2026-02-01', {robin});

-- case: assessment.knowledge_round 2027-03-02, 12 months after the last answer
insert into assessment.knowledge_round (id, version, town, person, topic, begun_on, answered_on)
    values ({thing}, 0, {town}, {alex}, 'KDW-D1', '2026-03-01', '2026-03-02');
insert into assessment.knowledge_answer (round, place, item, competency, level) values ({thing}, 0, {new}, 'KDW-D1', 1);

-- case: assessment.knowledge_round 2026-08-31, the module has been off for 90 days
insert into assessment.knowledge_round (id, version, town, person, topic, begun_on, answered_on)
    values ({thing}, 0, {town}, {alex}, 'KDW-D1', '2026-03-01', '2026-03-02');
insert into assessment.knowledge_answer (round, place, item, competency, level) values ({thing}, 0, {new}, 'KDW-D1', 1);
insert into core.module_switch (id, town, module, status, agreement_title, agreement_signed_on, agreement_file, switched_by, switched_at)
    values ({new}, {town}, 'KNOWLEDGE_ROUND', 'OFF', 'DV', '2025-01-01', '1', {robin}, '2026-06-02 10:00+02');

-- case: assessment.sitting 2027-03-02, 12 months after its end
insert into assessment.sitting (id, version, town, person, competency, target, seed, begun_on, ended_on, finding, end_reason)
    values ({thing}, 0, {town}, {alex}, 'KDW-D1', 2, 1, '2026-03-01', '2026-03-02', 'OPEN', 'ENOUGH');
insert into assessment.sitting_answer (sitting, place, item, discrimination, difficulty, basis, solved)
    values ({thing}, 0, {new}, 1, 0, 'PROVISIONAL', true);

-- case: assessment.sitting 2026-08-31, the module has been off for 90 days
insert into assessment.sitting (id, version, town, person, competency, target, seed, begun_on, ended_on, finding, end_reason)
    values ({thing}, 0, {town}, {alex}, 'KDW-D1', 2, 1, '2026-03-01', '2026-03-02', 'OPEN', 'ENOUGH');
insert into assessment.sitting_answer (sitting, place, item, discrimination, difficulty, basis, solved)
    values ({thing}, 0, {new}, 1, 0, 'PROVISIONAL', true);
insert into core.module_switch (id, town, module, status, agreement_title, agreement_signed_on, agreement_file, switched_by, switched_at)
    values ({new}, {town}, 'DIAGNOSIS', 'OFF', 'DV', '2025-01-01', '1', {robin}, '2026-06-02 10:00+02');

-- case: core.evidence 2026-08-31, the module of short diagnoses has been off for 90 days
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, standard_error, recorded_at)
    values ({new}, {town}, {alex}, 'KDW.D1', 'DIAGNOSIS', 2, '2026-01-15', {alex}, '', 0.4, '2026-01-15 10:00+01');
insert into core.module_switch (id, town, module, status, agreement_title, agreement_signed_on, agreement_file, switched_by, switched_at)
    values ({new}, {town}, 'DIAGNOSIS', 'OFF', 'DV', '2025-01-01', '1', {robin}, '2026-06-02 10:00+02');

-- case: lms.evaluation_answer 2027-03-07, 12 months, free texts only
insert into lms.evaluation_answer (id, town, seminar, questionnaire, event, round, year, opened_on, marks, good, better)
    values ({new}, {town}, {seminar}, {new}, {event}, 'FIRST', 2026, '2026-03-07', array[5, 4, 3, 2, 1, 0, 5, 5], 'Viel', '');

-- case: lms.evaluation_box 2027-03-20, a year after nobody can answer any more
insert into lms.evaluation_box (id, version, town, seminar, event, round, questionnaire, closes_on, waiting, last_on, seal_key, sealed, paper_sheets)
    values ({new}, 0, {town}, {seminar}, {event}, 'FIRST', {new}, '2026-03-20', 3, '2026-03-07', 'k', 's', '{}');

-- case: lms.evaluation_slip 2026-05-05, 60 days
insert into lms.evaluation_slip (id, event, round, booking, answered_on) values ({new}, {event}, 'FIRST', {booking}, '2026-03-06');

-- case: lms.evaluation_conclusion 2030-01-01, 3 years from the end of the year
insert into lms.evaluation_conclusion (event, version, town, seminar, verdict, reason, concluded_by, concluded_on)
    values ({event}, 0, {town}, {seminar}, 'KEEP', 'Gut', {robin}, '2026-04-01');

-- case: lms.questionnaire 2030-01-01, 3 years from the end of the year of the next one
insert into lms.questionnaire (id, version, town, edition, statements, published_on, published_by, council_on, council_file) values
    ({new}, 0, {town}, 1, '{"all": []}', '2025-01-01', {robin}, '2025-01-01', '1'),
    ({new}, 0, {town}, 2, '{"all": []}', '2026-02-01', {robin}, '2026-01-15', '2');
