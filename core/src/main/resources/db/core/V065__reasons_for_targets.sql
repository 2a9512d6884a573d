-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- A target can be a range: below its level there is a gap, the aspiration is where people may want to get to.
alter table role_target
    add column aspiration integer,
    add constraint role_target_aspiration check (aspiration > level and aspiration <= 4);

alter table role_profile
    add column version integer not null default 0,
    add column retired_on date;

-- Each version of a profile says what was changed, by whom and why. A profile as it was delivered has none.
create table role_profile_change (
    id uuid primary key,
    role_profile uuid not null references role_profile,
    version integer not null check (version > 0),
    kind text not null check (kind in ('FOUNDED', 'COPIED', 'DELIVERED', 'NAMED', 'ASKED', 'RETIRED')),
    author uuid not null references person,
    made_at timestamptz not null,
    reason text not null check (reason <> ''),
    competency text references competency,
    level_before integer,
    aspiration_before integer,
    must_before boolean,
    level_after integer,
    aspiration_after integer,
    must_after boolean,
    title_before_de text,
    title_before_en text,
    title_after_de text,
    title_after_en text,
    unique (role_profile, version),
    check ((kind = 'ASKED') = (competency is not null)),
    check ((level_before is null) = (must_before is null)),
    check ((level_after is null) = (must_after is null))
);
create trigger append_only before update or delete on role_profile_change
    for each row execute function refuse_rewriting();
