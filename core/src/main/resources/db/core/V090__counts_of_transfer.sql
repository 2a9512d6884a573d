-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What came of agreed seminars is counted, too.
alter table count_decision drop constraint count_decision_question_check;
alter table count_decision add check (question in ('NEED', 'REFRESHER', 'TALK', 'TRANSFER'));
alter table cohort drop constraint cohort_question_check;
alter table cohort add check (question in ('NEED', 'REFRESHER', 'TALK', 'TRANSFER'));
