-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- What a mandate says beside its goal: until when it runs, who sponsors it, how much time a member has, to whom the team
-- reports, which units it is for, and which offices were told of it. Earlier mandates run for the usual two years.
alter table multiplier_team
    add column until date,
    add column sponsor uuid references unit,
    add column share integer not null default 5 check (share between 1 and 100),
    add column report_to text not null default '',
    add column units uuid[] not null default '{}',
    add column informed text[] not null default '{}';
update multiplier_team set until = cast(given_on + interval '24 months' as date);
alter table multiplier_team
    alter column until set not null,
    add constraint multiplier_team_until check (until > given_on);

-- Whoever belonged to a team until now belonged to it since the mandate.
alter table membership drop constraint membership_team_person_key;
alter table membership drop constraint membership_share_check;
alter table membership
    add constraint membership_share check (share between 0 and 100),
    add column role text not null default 'MEMBER',
    add column valid_from date,
    add column valid_to date,
    add column deputy uuid references person;
update membership m set valid_from = t.given_on, valid_to = t.until, role = case when m.speaker then 'SPEAKER' else 'MEMBER' end
    from multiplier_team t where t.id = m.team;
alter table membership
    alter column valid_from set not null,
    alter column valid_to set not null,
    drop column speaker,
    add constraint membership_order check (valid_to >= valid_from),
    add constraint member_once exclude using gist
        (team with =, person with =, daterange(valid_from, valid_to, '[]') with &&),
    add constraint one_speaker exclude using gist
        (team with =, daterange(valid_from, valid_to, '[]') with &&) where (role = 'SPEAKER');
