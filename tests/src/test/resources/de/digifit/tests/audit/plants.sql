-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- Each piece puts one wrong thing into a copy of the demo town and names the rule that has to find it. Where the database
-- itself would refuse it, the guard is taken away first: the auditor must not rely on it.

-- plant: no application breaks begins-with-application
delete from lms.booking_step where id = (select id from lms.booking_step where transition = 'APPLY' order by id limit 1);

-- plant: applied twice breaks begins-with-application
insert into lms.booking_step (id, booking, transition, from_state, actor, on_behalf_of, why, at)
select gen_random_uuid(), booking, 'APPLY', null, actor, on_behalf_of, why, at + interval '1 second'
from lms.booking_step where transition = 'APPLY' order by id limit 1;

-- plant: application after the decision breaks application-comes-first
update lms.booking_step a set at = b.at + interval '1 hour'
from (select * from lms.booking_step where transition = 'APPROVE' order by id limit 1) b
where a.booking = b.booking and a.transition = 'APPLY';

-- plant: approval from nowhere breaks application-comes-first
update lms.booking_step set from_state = null where id = (select id from lms.booking_step where transition = 'APPROVE' order by id limit 1);

-- plant: another moment of application breaks application-at-its-time
update lms.booking set applied_at = applied_at - interval '1 day' where id = (select id from lms.booking order by id limit 1);

-- plant: unknown step breaks step-is-known
update lms.booking_step set transition = 'PROMOTE' where id = (select id from lms.booking_step where transition = 'APPROVE' order by id limit 1);

-- plant: approved after refusal breaks step-leads-from-its-state
update lms.booking_step set from_state = 'REFUSED' where id = (select id from lms.booking_step where transition = 'APPROVE' order by id limit 1);

-- plant: attended from the waiting list breaks step-leads-from-its-state
update lms.booking_step set from_state = 'WAITING' where id = (select id from lms.booking_step where transition = 'ATTEND' order by id limit 1);

-- plant: cancelled without a place breaks step-leads-from-its-state
update lms.booking_step set from_state = 'APPLIED' where id = (select id from lms.booking_step where transition = 'CANCEL' order by id limit 1);

-- plant: a leap between two steps breaks step-follows-the-one-before
update lms.booking_step set from_state = 'SUPPORTED' where id = (select id from lms.booking_step where transition = 'APPROVE' order by id limit 1);

-- plant: a step in the middle is lost breaks step-follows-the-one-before
delete from lms.booking_step where id = (
    select s.id from lms.booking_step s where s.transition = 'APPROVE'
    and exists (select 1 from lms.booking_step t where t.booking = s.booking and t.transition = 'ATTEND') order by s.id limit 1);

-- plant: state without a step breaks state-is-where-the-last-step-led
update lms.booking set state = 'WITHDRAWN' where id = (select id from lms.booking where state = 'CONFIRMED' order by id limit 1);

-- plant: attended without a step breaks state-is-where-the-last-step-led
update lms.booking set state = 'ATTENDED' where id = (select id from lms.booking where state = 'ABSENT' order by id limit 1);

-- plant: the last step is lost breaks state-is-where-the-last-step-led
delete from lms.booking_step where id = (select id from lms.booking_step where transition = 'ATTEND' order by id limit 1);

-- plant: a step of tomorrow breaks no-step-in-the-future
update lms.booking_step set at = now() + interval '700 days' where id = (
    select s.id from lms.booking_step s join lms.booking b on b.id = s.booking and b.state = 'ATTENDED'
    where s.transition = 'ATTEND' order by s.id limit 1);

-- plant: decided by nobody breaks step-names-people-of-the-town
update lms.booking_step set actor = gen_random_uuid() where id = (select id from lms.booking_step where transition = 'APPROVE' order by id limit 1);

-- plant: decided for somebody of another town breaks step-names-people-of-the-town
update lms.booking_step s set on_behalf_of = p.id from lms.booking b, core.person p
where b.id = s.booking and p.town <> b.town and s.id = (select id from lms.booking_step where transition = 'APPROVE' order by id limit 1);

-- plant: step without a booking breaks step-of-a-booking
alter table lms.booking_step drop constraint booking_step_booking_fkey;
update lms.booking_step set booking = gen_random_uuid() where id = (select id from lms.booking_step order by id limit 1);

-- plant: booking without an event breaks booking-of-an-event
alter table lms.booking drop constraint booking_event_fkey;
update lms.booking set event = gen_random_uuid() where id = (select id from lms.booking where state = 'CONFIRMED' order by id limit 1);

-- plant: booking of another town breaks booking-stays-in-its-town
update lms.booking b set town = t.id from core.town t
where t.id <> b.town and b.id = (select id from lms.booking order by id limit 1);

-- plant: booking of a foreigner breaks booking-stays-in-its-town
update lms.booking b set person = p.id from core.person p
where p.town <> b.town and b.id = (select id from lms.booking order by id limit 1);

-- plant: two bookings of one person breaks one-living-booking-for-an-event
drop index lms.booking_alive;
update lms.booking b set person = a.person, event = a.event
from (select * from lms.booking where state = 'CONFIRMED' order by id limit 1) a
where b.id = (select id from lms.booking where state = 'APPLIED' order by id limit 1);

-- plant: counter too high breaks counter-is-the-places-taken
update lms.event set booked = booked + 1 where id = (select id from lms.event where booked < places order by id limit 1);

-- plant: counter too low breaks counter-is-the-places-taken
update lms.event set booked = booked - 1 where id = (select id from lms.event where booked > 0 order by id desc limit 1);

-- plant: lost place of a held event breaks counter-is-the-places-taken
update lms.event set booked = 0 where id = (select id from lms.event where state = 'HELD' and booked > 0 order by id limit 1);

-- plant: nobody was without a desk breaks counter-of-people-without-a-desk
update lms.event set booked_no_desk = 0 where id = (select id from lms.event where booked_no_desk > 0 order by id limit 1);

-- plant: a desk came and the counter stayed breaks counter-of-people-without-a-desk
update lms.booking set desk = 'FIXED' where id = (select id from lms.booking where desk = 'NONE' and state = 'ATTENDED' order by id limit 1);

-- plant: kept places were given to everybody breaks kept-places-go-to-people-without-a-desk
update lms.event e set reserved = e.places - 1, reserved_until = cast(e.starts_at as date) where e.id = (
    select b.event from lms.booking b where b.desk = 'FIXED' and b.state in ('CONFIRMED', 'ATTENDED')
    group by b.event having count(*) > 1 order by b.event limit 1);

-- plant: a place that was kept went to somebody with a desk breaks kept-places-go-to-people-without-a-desk
with one as (
    select b.event, count(*) filter (where b.desk = 'FIXED') as with_desk, max(e.places) as places
    from lms.booking b join lms.event e on e.id = b.event
    where b.state = 'ATTENDED' group by b.event having count(*) filter (where b.desk = 'FIXED') > 2 order by b.event limit 1
)
update lms.event e set reserved = one.places - one.with_desk + 1, reserved_until = cast(e.starts_at as date)
from one where e.id = one.event;

-- plant: fewer places than people breaks no-more-taken-than-places
alter table lms.event drop constraint no_place_twice;
alter table lms.event drop constraint room_for_the_minimum;
update lms.event set places = booked - 1 where id = (select id from lms.event where booked > 3 order by id limit 1);

-- plant: one place given twice breaks no-more-taken-than-places
alter table lms.event drop constraint no_place_twice;
update lms.booking set state = 'CONFIRMED' where id = (
    select b.id from lms.booking b join lms.event e on e.id = b.event where b.state = 'WAITING' and e.booked = e.places order by b.id limit 1);

-- plant: moved up before the place was given back breaks never-more-taken-than-places
update lms.booking_step c set at = c.at + interval '1 hour' where c.id = (
    select s.id from lms.booking_step s join lms.booking b on b.id = s.booking
    join lms.booking o on o.event = b.event and o.id <> b.id
    join lms.booking_step m on m.booking = o.id and m.transition = 'MOVE_UP' and m.at = s.at
    where s.transition = 'CANCEL' order by s.id limit 1);

-- plant: a confirmation is older than the places breaks never-more-taken-than-places
update lms.booking_step m set at = c.at - interval '2 hours'
from lms.booking_step c, lms.booking b, lms.booking o
where b.id = c.booking and c.transition = 'CANCEL' and o.id = m.booking and o.event = b.event and m.transition = 'MOVE_UP'
  and m.at = c.at and m.id = (
    select x.id from lms.booking_step x join lms.booking y on y.id = x.booking
    join lms.booking z on z.event = y.event join lms.booking_step w on w.booking = z.id and w.transition = 'CANCEL' and w.at = x.at
    where x.transition = 'MOVE_UP' order by x.id limit 1);

-- plant: two dates at one time breaks nobody-in-two-places
with pair as (
    select x.event as one, y.event as other from lms.booking x
    join lms.booking y on y.person = x.person and y.event <> x.event and y.state = 'CONFIRMED'
    where x.state = 'CONFIRMED' and not exists (
        select 1 from lms.session s where s.event in (x.event, y.event) and s.parallel <> '')
    order by x.id, y.id limit 1
)
update lms.session n set starts_at = m.starts_at, ends_at = m.ends_at
from pair, lms.session m where n.event = pair.other and m.event = pair.one;

-- plant: the later one moved up first breaks who-waits-longer-comes-first
create temp table early on commit drop as
select w.id as booking, j.at as joined from lms.booking w
join lms.booking o on o.event = w.event and o.id <> w.id
join lms.booking_step m on m.booking = o.id and m.transition = 'MOVE_UP'
join lms.booking_step j on j.booking = o.id and j.transition = 'APPROVE_TO_WAIT'
where w.state = 'WAITING'
  and not exists (
      -- Whoever is elsewhere at that time is passed over by right.
      select 1 from lms.booking z join lms.session there on there.event = z.event
      join lms.session here on here.event = w.event
           and here.starts_at < there.ends_at and there.starts_at < here.ends_at
      where z.person = w.person and z.id <> w.id)
order by w.id limit 1;
update lms.booking b set applied_at = e.joined - interval '20 days' from early e where b.id = e.booking;
update lms.booking_step s set at = e.joined - interval '20 days' from early e where s.booking = e.booking and s.transition = 'APPLY';
update lms.booking_step s set at = e.joined - interval '19 days' from early e where s.booking = e.booking and s.transition = 'APPROVE_TO_WAIT';

-- plant: a place stays empty breaks no-place-idle-while-somebody-waits
create temp table gone on commit drop as
select b.id, b.event, b.person from lms.booking b join lms.event e on e.id = b.event and e.state = 'PUBLISHED'
where b.state = 'CONFIRMED' and e.booked = e.places
  and exists (select 1 from lms.booking w where w.event = e.id and w.state = 'WAITING') order by b.id limit 1;
update lms.booking b set state = 'CANCELLED' from gone g where b.id = g.id;
insert into lms.booking_step (id, booking, transition, from_state, actor, on_behalf_of, why, at)
select gen_random_uuid(), g.id, 'CANCEL', 'CONFIRMED', g.person, g.person, 'DUTY', now() - interval '1 hour' from gone g;
update lms.event e set booked = booked - 1 from gone g where e.id = g.event;

-- plant: a larger room is not filled breaks no-place-idle-while-somebody-waits
update lms.event set places = places + 2 where id = (
    select e.id from lms.event e join lms.booking b on b.event = e.id and b.state = 'WAITING'
    where e.state = 'PUBLISHED' and e.starts_at > now() order by e.id limit 1);

-- plant: approved oneself breaks nobody-decides-for-oneself
update lms.booking_step s set actor = b.person, on_behalf_of = b.person from lms.booking b
where b.id = s.booking and s.id = (select id from lms.booking_step where transition = 'APPROVE' order by id limit 1);

-- plant: put oneself on the waiting list in somebody's place breaks nobody-decides-for-oneself
update lms.booking_step s set actor = b.person from lms.booking b
where b.id = s.booking and s.id = (select id from lms.booking_step where transition = 'APPROVE_TO_WAIT' order by id limit 1);

-- plant: refused oneself breaks nobody-decides-for-oneself
update lms.booking_step s set actor = b.person from lms.booking b
where b.id = s.booking and s.id = (select id from lms.booking_step where transition = 'REFUSE' order by id limit 1);

-- plant: refused without a word breaks refusal-has-category-and-words
update lms.booking_step set why = '' where id = (select id from lms.booking_step where transition = 'REFUSE' order by id limit 1);

-- plant: refused with a category alone breaks refusal-has-category-and-words
update lms.booking_step set why = 'BUDGET: ' where id = (select id from lms.booking_step where transition = 'REFUSE' order by id limit 1);

-- plant: refused for an unknown category breaks refusal-has-category-and-words
update lms.booking_step set why = 'NO_IDEA: Passt nicht' where id = (select id from lms.booking_step where transition = 'REFUSE' order by id limit 1);

-- plant: put off without a reason breaks putting-off-has-a-reason
insert into lms.booking_step (id, booking, transition, from_state, actor, on_behalf_of, why, at)
select gen_random_uuid(), s.booking, 'POSTPONE', 'APPLIED', p.id, p.id, ' ', s.at + interval '1 minute'
from lms.booking_step s join lms.booking b on b.id = s.booking and b.state = 'APPLIED'
join core.person p on p.town = b.town and p.id <> b.person order by s.id, p.id limit 1;

-- plant: given back without a category breaks giving-back-has-a-category
update lms.booking_step set why = '' where id = (select id from lms.booking_step where transition = 'CANCEL' order by id limit 1);

-- plant: objected twice breaks one-objection
insert into lms.booking_step (id, booking, transition, from_state, actor, on_behalf_of, why, at)
select gen_random_uuid(), b.id, 'OBJECT', 'REFUSED', b.person, b.person, 'Ich sehe das anders.', now() - n * interval '1 hour'
from (select * from lms.booking where state = 'REFUSED' order by id limit 1) b, generate_series(1, 2) n;

-- plant: accepted by the leader breaks own-steps-are-taken-by-oneself
update lms.booking_step m set transition = 'ACCEPT', actor = a.actor, on_behalf_of = a.actor
from lms.booking_step a where a.booking = m.booking and a.transition = 'APPROVE_TO_WAIT'
  and m.id = (select id from lms.booking_step where transition = 'MOVE_UP' order by id limit 1);

-- plant: applied after the event began breaks nothing-applied-for-after-the-start
update lms.booking_step s set at = cast(e.starts_at as timestamptz) + interval '1 day' from lms.booking b, lms.event e
where b.id = s.booking and e.id = b.event and s.id = (
    select x.id from lms.booking_step x join lms.booking y on y.id = x.booking join lms.event z on z.id = y.event
    where x.transition = 'APPLY' and z.state = 'HELD' order by x.id limit 1);

-- plant: draft with bookings breaks no-booking-of-a-draft
update lms.event set state = 'DRAFT' where id = (select event from lms.booking where state = 'CONFIRMED' order by id limit 1);

-- plant: called off and still booked breaks nobody-booked-when-called-off
update lms.event set state = 'CANCELLED' where id = (select event from lms.booking where state = 'CONFIRMED' order by id limit 1);

-- plant: closed and still confirmed breaks a-closed-list-leaves-nobody-open
update lms.event set state = 'HELD' where id = (select event from lms.booking where state = 'CONFIRMED' order by id limit 1);

-- plant: attended before the list was closed breaks outcome-only-of-a-closed-list
update lms.event set state = 'PUBLISHED' where id = (select event from lms.booking where state = 'ATTENDED' order by id limit 1);

-- plant: event without dates breaks event-has-dates
delete from lms.session where event = (select id from lms.event where state = 'PUBLISHED' order by id desc limit 1);

-- plant: event starts an hour later breaks event-starts-with-its-first-date
update lms.event set starts_at = starts_at + interval '1 hour' where id = (select id from lms.event where state = 'PUBLISHED' order by id limit 1);

-- plant: applications close too late breaks applications-close-before-the-start
update lms.event set closes_on = cast(starts_at as date) + 1 where id = (select id from lms.event order by id limit 1);

-- plant: event of another town breaks event-stays-in-its-town
update lms.event e set town = t.id from core.town t
where t.id <> e.town and e.id = (select id from lms.event order by id limit 1);

-- plant: a lecturer from elsewhere breaks lecturers-of-the-town
insert into lms.event_lecturer (event, person)
select e.id, p.id from lms.event e join core.person p on p.town <> e.town order by e.id, p.id limit 1;

-- plant: mark at another event breaks mark-for-a-date-of-the-event
update lms.attendance_mark a set session = m.id from lms.session m, lms.session own
where own.id = a.session and m.event <> own.event and a.id = (select id from lms.attendance_mark order by id limit 1);

-- plant: mark of somebody who was refused breaks mark-of-somebody-who-had-a-place
update lms.attendance_mark a set booking = b.id from lms.booking b, lms.session m
where m.id = a.session and b.event = m.event and b.state in ('REFUSED', 'WITHDRAWN', 'CANCELLED')
  and a.id = (
    select x.id from lms.attendance_mark x join lms.session y on y.id = x.session
    join lms.booking z on z.event = y.event and z.state in ('REFUSED', 'WITHDRAWN', 'CANCELLED') order by x.id limit 1);

-- plant: attended unseen breaks who-attended-was-seen
delete from lms.attendance_mark where booking = (
    select b.id from lms.booking b join lms.event e on e.id = b.event
    where b.state = 'ATTENDED' order by e.starts_at desc, b.id limit 1);

-- plant: absent and seen breaks who-was-absent-was-not-seen
update lms.attendance_mark a set booking = b.id from lms.booking b, lms.session m
where m.id = a.session and m.units > 0 and b.event = m.event and b.state = 'ABSENT'
  and a.id = (
    select x.id from lms.attendance_mark x join lms.session y on y.id = x.session and y.units > 0
    join lms.booking z on z.event = y.event and z.state = 'ABSENT' order by x.id limit 1);

-- plant: certificate of somebody who was absent breaks certificate-only-for-who-took-part
update lms.certificate c set booking = b.id, person = b.person, event = b.event
from (select * from lms.booking where state = 'ABSENT' order by id limit 1) b
where c.id = (select id from lms.certificate order by id limit 1);

-- plant: certificate of somebody who gave the place back breaks certificate-only-for-who-took-part
update lms.certificate c set booking = b.id, person = b.person, event = b.event
from (select * from lms.booking where state = 'CANCELLED' order by id limit 1) b
where c.id = (select id from lms.certificate order by id limit 1);

-- plant: certificate lost breaks who-attended-has-a-certificate
delete from lms.certificate where id = (select id from lms.certificate order by id desc limit 1);

-- plant: two certificates breaks one-valid-certificate-for-a-booking
alter table lms.certificate drop constraint if exists certificate_booking_key;
drop index if exists lms.certificate_valid;
update lms.certificate set booking = (select booking from lms.certificate order by id limit 1)
where id = (select id from lms.certificate order by id offset 1 limit 1);

-- plant: certificate of another person breaks certificate-says-whose-it-is
update lms.certificate c set person = p.id from core.person p
where p.town = c.town and p.id <> c.person and c.id = (select id from lms.certificate order by id limit 1);

-- plant: certificate of another event breaks certificate-says-whose-it-is
update lms.certificate c set event = e.id from lms.event e
where e.id <> c.event and c.id = (select id from lms.certificate order by id limit 1);

-- plant: a number of its own form breaks certificate-number-has-its-form
update lms.certificate set number = 'B-1' where id = (select id from lms.certificate order by id limit 1);

-- plant: one number twice breaks certificate-number-given-once
alter table lms.certificate drop constraint certificate_town_number_key;
update lms.certificate c set number = o.number from lms.certificate o
where o.town = c.town and o.id <> c.id and c.id = (select id from lms.certificate order by id limit 1);

-- plant: a number is left out breaks certificate-numbers-without-gaps
update lms.certificate set number = split_part(number, '-', 1) || '-' || split_part(number, '-', 2) || '-99999'
where id = (select id from lms.certificate order by id limit 1);

-- plant: the counter runs ahead breaks certificate-numbers-without-gaps
update lms.certificate_number set last = last + 1 where (town, year) = (select town, year from lms.certificate_number order by town, year limit 1);

-- plant: the counter is lost breaks certificate-numbers-without-gaps
delete from lms.certificate_number where (town, year) = (select town, year from lms.certificate_number order by town, year limit 1);

-- plant: a check code that can be guessed breaks certificate-has-a-check-code
update lms.certificate set code = '1' where id = (select id from lms.certificate order by id limit 1);

-- plant: certificate before the event breaks certificate-after-the-last-day
update lms.certificate set issued_on = issued_on - 30 where id = (select id from lms.certificate order by id limit 1);

-- All entries about that seminar: one that a booking no longer stands behind may be missing unnoticed.
-- plant: evidence lost breaks evidence-for-each-full-attendance
set local core.retention = 'on';
delete from core.evidence where kind = 'ATTENDANCE' and (person, source, competency) = (
    select b.person, s.code, x.key from lms.booking b join lms.event e on e.id = b.event join lms.seminar s on s.id = e.seminar
    join core.person p on p.id = b.person and p.left_on is null cross join lateral jsonb_each_text(s.syllabus -> 'effects') x
    where b.state = 'ATTENDED' order by b.id, x.key limit 1);

-- plant: evidence of a higher level breaks evidence-for-each-full-attendance
alter table core.evidence disable trigger append_only;
update core.evidence set level = 4 where kind = 'ATTENDANCE' and (person, source, competency) = (
    select b.person, s.code, x.key from lms.booking b join lms.event e on e.id = b.event join lms.seminar s on s.id = e.seminar
    join core.person p on p.id = b.person and p.left_on is null cross join lateral jsonb_each_text(s.syllabus -> 'effects') x
    where b.state = 'ATTENDED' and x.value <> '4' order by b.id, x.key limit 1);

-- plant: evidence of something not attended breaks no-evidence-without-attendance
insert into core.evidence (id, town, person, competency, kind, level, on_day, author, source, recorded_at)
select gen_random_uuid(), p.town, p.id, 'KDW-D1', 'ATTENDANCE', 2, current_date, p.id, 'MT-01', now()
from core.person p where not exists (select 1 from lms.booking b where b.person = p.id) order by p.id limit 1;

-- plant: put off without a day breaks put-off-until-a-day
update lms.booking set state = 'POSTPONED' where id = (select id from lms.booking where state = 'APPLIED' order by id limit 1);

-- plant: a day without putting off breaks put-off-until-a-day
update lms.booking set resume_on = current_date where id = (select id from lms.booking where state = 'APPLIED' order by id limit 1);

-- plant: a second desk on a route with one breaks second-desk-only-on-its-route
update lms.booking_step set transition = 'SUPPORT' where id = (
    select s.id from lms.booking_step s join lms.booking b on b.id = s.booking and b.route = 'LEADER'
    where s.transition = 'APPROVE' order by s.id limit 1);

-- plant: offered without a deadline breaks offer-has-a-deadline
update lms.booking set state = 'OFFERED' where id = (select id from lms.booking where state = 'CONFIRMED' order by id limit 1);

-- plant: answered and still open breaks no-offer-left-open
insert into lms.offer (booking, offered_at, answer_by)
select id, now() - interval '1 hour', now() + interval '1 day' from lms.booking where state = 'CONFIRMED' order by id limit 1;

-- plant: nobody ends an offer breaks an-offer-ends-in-time
insert into lms.offer (booking, offered_at, answer_by)
select id, now() - interval '9 days', now() - interval '7 days' from lms.booking where state = 'CONFIRMED' order by id limit 1;

-- plant: waits without a position breaks who-waits-has-a-position
delete from lms.waiting_position where booking = (
    select b.id from lms.booking b join lms.event e on e.id = b.event and e.state = 'PUBLISHED' where b.state = 'WAITING' order by b.id limit 1);

-- plant: moved without a reason breaks deviation-has-a-reason
insert into lms.selection_case (id, version, town, event, rule, places, state, opened_at)
select gen_random_uuid(), 0, b.town, b.event, 'ORDER', 1, 'OPEN', now() from lms.booking b
where b.state = 'CONFIRMED' and not exists (select 1 from lms.selection_case c where c.event = b.event) order by b.id limit 1;
insert into lms.selection_line (id, selection, booking, person, proposed, place, gap, turn, lot, applied_at, moved_by, moved_at)
select gen_random_uuid(), c.id, b.id, b.person, 2, 1, 'NONE', 1, '', b.applied_at, b.person, now()
from lms.selection_case c join lms.booking b on b.event = c.event
where not exists (select 1 from lms.selection_line l where l.booking = b.id) order by c.opened_at desc, b.id limit 1;

-- plant: two letters breaks one-letter-for-a-promotion
alter table lms.letter drop constraint no_letter_twice;
insert into lms.letter (id, town, person, cause, kind, part, language, subject, body, addressee, message_id, state, written_at, next_at, attempts, wording_version, since)
select gen_random_uuid(), b.town, b.person, 'same step', 'INVITATION', 0, 'de', 'x', 'x', 'x', gen_random_uuid()::text, 'KEPT', now(), now(), 0, 0, now()
from (select * from lms.booking order by id limit 1) b, generate_series(1, 2);

-- plant: moved up and never told breaks promotion-is-written-to-the-person
insert into lms.letter (id, town, person, cause, kind, part, language, subject, body, addressee, message_id, state, written_at, next_at, attempts, wording_version, since)
select gen_random_uuid(), b.town, b.person, 'long ago', 'INVITATION', 0, 'de', 'x', 'x', 'x', gen_random_uuid()::text, 'KEPT',
       now() - interval '900 days', now(), 0, 0, now()
from lms.booking b join lms.booking_step s on s.booking = b.id and s.transition = 'MOVE_UP' order by b.id limit 1;

-- plant: twice on a path breaks one-enrolment-in-a-path
drop index lms.path_enrolment_alive;
insert into lms.path_enrolment (id, version, town, path, person, way, enrolled_by, why, enrolled_at)
select gen_random_uuid(), 0, town, path, person, way, enrolled_by, why, enrolled_at from lms.path_enrolment order by id limit 1;

-- plant: enrolled in another town breaks enrolment-stays-in-its-town
update lms.path_enrolment x set town = t.id from core.town t
where t.id <> x.town and x.id = (select id from lms.path_enrolment order by id limit 1);

-- plant: enrolled by somebody of another town breaks enrolment-stays-in-its-town
update lms.path_enrolment x set enrolled_by = p.id from core.person p
where p.town <> x.town and x.id = (select id from lms.path_enrolment where way = 'GROUP' order by id limit 1);

-- plant: nothing was agreed breaks agreed-enrolment-says-what-was-agreed
update lms.path_enrolment set way = 'LEADER', why = '' where id = (select id from lms.path_enrolment where way = 'GROUP' order by id limit 1);

-- plant: by oneself and yet by another breaks agreed-enrolment-says-what-was-agreed
update lms.path_enrolment set way = 'SELF' where id = (
    select id from lms.path_enrolment where way = 'GROUP' and enrolled_by <> person order by id limit 1);

-- plant: confirmed oneself breaks nobody-confirms-the-own-proof
update lms.path_proof f set confirmed_by = x.person from lms.path_enrolment x where x.id = f.enrolment;

-- plant: confirmed what nobody asked for breaks proof-that-the-path-asks-for
update lms.path_proof set proof = 'CLOSING_REPORT' where id = (select id from lms.path_proof order by id limit 1);

-- plant: Urkunde for half a path breaks urkunde-only-for-a-completed-path
insert into lms.path_award (id, town, enrolment, path, person, number, code, issued_on, issued_by)
select gen_random_uuid(), x.town, x.id, x.path, x.person, 'QW-2026-00002', 'ABCDEFGHJK', current_date, x.enrolled_by
from lms.path_enrolment x join lms.path w on w.id = x.path and w.code = 'QW-DL' order by x.id limit 1;

-- plant: Urkunde of another person breaks urkunde-says-whose-it-is
insert into lms.path_award (id, town, enrolment, path, person, number, code, issued_on, issued_by)
select gen_random_uuid(), x.town, x.id, x.path, gen_random_uuid(), 'QW-2026-00002', 'ABCDEFGHJK', current_date, x.enrolled_by
from lms.path_enrolment x order by x.id limit 1;

-- plant: numbers of Urkunden with a gap breaks urkunde-numbers-without-gaps
insert into lms.path_award (id, town, enrolment, path, person, number, code, issued_on, issued_by)
select gen_random_uuid(), x.town, x.id, x.path, x.person, 'QW-2026-00099', 'ABCDEFGHJK', current_date, x.enrolled_by
from lms.path_enrolment x order by x.id limit 1;

-- plant: a date of another event is chosen breaks chosen-date-is-one-to-choose-from
update lms.booking b set dates = array[(select m.id from lms.session m where m.event <> b.event order by m.id limit 1)]
where b.id = (select id from lms.booking where cardinality(dates) = 0 order by id limit 1);

-- plant: a date for everybody is chosen breaks chosen-date-is-one-to-choose-from
update lms.booking b set dates = array[m.id] from lms.session m
where m.event = b.event and m.parallel = '' and b.id = (
    select x.id from lms.booking x join lms.session y on y.event = x.event and y.parallel = '' order by x.id limit 1);

-- plant: two dates of one group breaks one-date-of-each-group
update lms.booking b set dates = (
    select array_agg(m.id order by m.id) from lms.session m where m.event = b.event and m.parallel = 'A')
where b.id = (select id from lms.booking where cardinality(dates) > 0 order by id limit 1);

-- plant: everybody into the smallest room breaks no-more-chosen-than-seats
update lms.booking b set dates = array[d.id] from (
    select m.id, m.event from lms.session m join lms.room r on r.id = m.room
    where m.id in (select c.session from lms.date_choice c) order by r.seats, m.id limit 1) d
where b.event = d.event and b.state = 'CONFIRMED';

-- plant: a room loses its seats on paper breaks no-more-chosen-than-seats
update lms.date_choice set seats = 1;
update lms.room set seats = 1;

-- plant: nobody chose it breaks choice-was-written-down
delete from lms.date_choice where id = (select c.id from lms.date_choice c
    join lms.booking b on b.id = c.booking and c.session = any (b.dates) order by c.id limit 1);

-- plant: another choice came later breaks choice-was-written-down
insert into lms.date_choice (id, booking, session, parallel, chosen_by, chosen_at, seats)
select gen_random_uuid(), c.booking, m.id, c.parallel, c.chosen_by, c.chosen_at + interval '1 minute', null
from lms.date_choice c join lms.booking b on b.id = c.booking and c.session = any (b.dates)
join lms.session m on m.event = b.event and m.parallel = c.parallel and m.id <> c.session order by c.id, m.id limit 1;

-- plant: another act in the audit log breaks audit-log-is-as-sealed
select audit.append((select id from core.town order by id limit 1), now(), null, 'Decisions.approve', '', '', '') from generate_series(1, 3);
alter table audit.entry disable trigger all;
update audit.entry set act = 'Decisions.refuse' where id = (select id from audit.entry where act <> 'Decisions.refuse' order by id limit 1);

-- plant: somebody else in the audit log breaks audit-log-is-as-sealed
select audit.append((select id from core.town order by id limit 1), now(), null, 'Decisions.approve', '', '', '') from generate_series(1, 3);
alter table audit.entry disable trigger all;
update audit.entry set actor = gen_random_uuid() where id = (select id from audit.entry order by id limit 1);

-- plant: an entry of the audit log taken out breaks audit-log-is-whole
select audit.append((select id from core.town order by id limit 1), now(), null, 'Decisions.approve', '', '', '') from generate_series(1, 3);
alter table audit.entry disable trigger all;
delete from audit.entry where id = (select id from audit.entry where place = 2 order by id limit 1);

-- plant: the first entry of the audit log taken out breaks audit-log-is-whole
select audit.append((select id from core.town order by id limit 1), now(), null, 'Decisions.approve', '', '', '') from generate_series(1, 3);
alter table audit.entry disable trigger all;
delete from audit.entry where id = (select id from audit.entry where place = 1 order by id limit 1);

-- plant: an entry sealed anew breaks audit-log-is-whole
select audit.append((select id from core.town order by id limit 1), now(), null, 'Decisions.approve', '', '', '') from generate_series(1, 3);
alter table audit.entry disable trigger all;
update audit.entry set why = 'anders' where place = 2;
update audit.entry e set seal = audit.seal(e) where place = 2;

-- plant: the end of the audit log cut off breaks audit-log-ends-where-noted
select audit.append((select id from core.town order by id limit 1), now(), null, 'Decisions.approve', '', '', '') from generate_series(1, 3);
alter table audit.entry disable trigger all;
delete from audit.entry e where place = (select max(place) from audit.entry where town = e.town);

-- plant: all of the audit log gone breaks audit-log-ends-where-noted
select audit.append((select id from core.town order by id limit 1), now(), null, 'Decisions.approve', '', '', '') from generate_series(1, 3);
alter table audit.entry disable trigger all;
delete from audit.entry;
