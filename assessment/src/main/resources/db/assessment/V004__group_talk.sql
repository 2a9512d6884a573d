-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- The date that several talks share; each stays a talk of its own.
alter table talk add column group_talk uuid;
create index talk_group on talk (group_talk) where group_talk is not null;
