-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2

-- Whether the person had a desk when applying: places can be kept free for those who had none.
alter table booking add column desk text not null default 'FIXED' check (desk in ('FIXED', 'NONE'));
alter table event add column booked_no_desk integer not null default 0;

do $$
begin
    if to_regclass('core.role_assignment') is not null then
        update booking b set desk = 'NONE' from core.role_assignment a join core.role_profile p on p.id = a.role_profile
        where a.person = b.person and p.code = 'MD'
          and a.valid_from <= cast(b.applied_at at time zone 'Europe/Berlin' as date)
          and (a.valid_to is null or a.valid_to >= cast(b.applied_at at time zone 'Europe/Berlin' as date));
    end if;
end $$;

-- Part of the counter booked, changed with it in one statement.
update event e set booked_no_desk = least(e.booked, (
    select count(*) from booking b where b.event = e.id and b.desk = 'NONE'
       and b.state in ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT')));
alter table event add constraint booked_no_desk_within_booked check (booked_no_desk between 0 and booked);

-- Until this version they were planned, but given to everybody; who looks at the steps begins here.
alter table event add column keeps_since timestamptz not null default '-infinity';
update event set keeps_since = now() where reserved > 0;

-- What the proposal of a selection keeps for them, and who they are.
alter table selection_case add column reserved integer not null default 0;
alter table selection_line add column desk text not null default 'FIXED' check (desk in ('FIXED', 'NONE'));
update selection_line l set desk = b.desk from booking b where b.id = l.booking;
