-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What the leader does about the surroundings; the person has nothing to promise.
alter table transfer_answer
    add column support text,
    add constraint transfer_answer_support_by_leader check (support is null or side = 'LEADER');
