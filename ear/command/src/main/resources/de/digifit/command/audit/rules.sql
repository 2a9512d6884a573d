-- SPDX-FileCopyrightText: The DigiFit contributors
-- SPDX-License-Identifier: EUPL-1.2
--
-- What has to hold of the bookings of every town, in SQL, recomputed from the steps that were written down. Nothing here
-- uses the application, so that a mistake there does not hide itself here.
--
--   macro: name   a piece that rules name as {{name}}
--   rule: name    a question that is answered with one line for each case against the rule
--   needs: ...    tables without which there is nothing to ask; a rule of a part that is not installed is left out
--
-- A step is stamped when its act begins. Under load two acts can be stamped in one order and take place in the other,
-- some seconds apart; rules about order give them {{patience}}.
--
-- What is deleted by rule is no case against a rule. Marks of attendance stay 2 years from the event, applications 3 years
-- from the end of its year, letters a year; of somebody who left less stays, and for 1 year more certificates.

-- macro: patience
interval '15 seconds'

-- macro: now
(now() + coalesce((select max(ahead_seconds) from lms.demo_clock), 0) * interval '1 second')

-- macro: today
cast({{now}} at time zone 'Europe/Berlin' as date)

-- macro: ways
(select * from (values
    ('APPLY', '', 'APPLIED'),
    ('ASK', 'APPLIED SUPPORTED', 'QUESTIONED'),
    ('ANSWER', 'QUESTIONED', 'APPLIED'),
    ('POSTPONE', 'APPLIED SUPPORTED QUESTIONED', 'POSTPONED'),
    ('RESUME', 'POSTPONED', 'APPLIED'),
    ('SUPPORT', 'APPLIED QUESTIONED POSTPONED', 'SUPPORTED'),
    ('APPROVE', 'APPLIED QUESTIONED POSTPONED SUPPORTED', 'CONFIRMED'),
    ('APPROVE_TO_WAIT', 'APPLIED QUESTIONED POSTPONED SUPPORTED', 'WAITING'),
    ('REGISTER', 'APPLIED QUESTIONED POSTPONED SUPPORTED', 'REGISTERED'),
    ('SELECT', 'REGISTERED', 'CONFIRMED'),
    ('RANK', 'REGISTERED', 'WAITING'),
    ('REFUSE', 'APPLIED QUESTIONED POSTPONED SUPPORTED', 'REFUSED'),
    ('OBJECT', 'REFUSED POSTPONED', 'APPLIED'),
    ('OFFER', 'WAITING APPLIED', 'OFFERED'),
    ('ACCEPT', 'OFFERED', 'CONFIRMED'),
    ('DECLINE', 'OFFERED', 'WITHDRAWN'),
    ('LAPSE', 'OFFERED', 'LAPSED'),
    ('MOVE_UP', 'WAITING', 'CONFIRMED'),
    ('WITHDRAW', 'APPLIED QUESTIONED POSTPONED SUPPORTED REGISTERED WAITING', 'WITHDRAWN'),
    ('CANCEL', 'CONFIRMED', 'CANCELLED'),
    ('CALL_OFF', 'APPLIED QUESTIONED POSTPONED SUPPORTED REGISTERED WAITING OFFERED CONFIRMED', 'CALLED_OFF'),
    ('ATTEND', 'CONFIRMED', 'ATTENDED'),
    ('ATTEND_PARTLY', 'CONFIRMED', 'PARTLY_ATTENDED'),
    ('MISS', 'CONFIRMED', 'ABSENT')
) as way (transition, leads_from, leads_to))

-- macro: log
(select s.id, s.booking, s.transition, s.from_state, w.leads_to as to_state, s.actor, s.on_behalf_of, s.why, s.at,
        b.event, b.person, b.town, b.applied_at,
        lag(w.leads_to) over order_of_steps as before,
        lead(s.at) over order_of_steps as until,
        row_number() over order_of_steps as nth,
        row_number() over (partition by s.booking order by s.at desc, s.id desc) as nth_last
 from lms.booking_step s
 join lms.booking b on b.id = s.booking
 left join {{ways}} w on w.transition = s.transition
 window order_of_steps as (partition by s.booking order by s.at, s.id))

-- macro: last_day
(select m.event, cast(max(m.ends_at) as date) as day from lms.session m group by m.event)

-- macro: left
(select p.id from core.person p where p.left_on is not null)

-- macro: marks_stay
(select d.event from {{last_day}} d where d.day + interval '2 years' > {{today}})

-- macro: bookings_stay
(select d.event from {{last_day}} d where extract(year from d.day) + 4 > extract(year from {{today}}))

-- macro: still_kept
(case when e.reserved_until >= {{today}} then greatest(0, e.reserved - e.booked_no_desk) else 0 end)

-- macro: kept_at_that_time
(select e.id as event, e.places, e.reserved, e.reserved_until,
        greatest(e.keeps_since, coalesce(max(c.at), '-infinity')) as since
 from lms.event e
 left join lms.event_change c on c.event = e.id and c.kind in ('DRAFTED', 'EDITED', 'PUBLISHED', 'RESIZED', 'MOVED')
 where e.reserved > 0 and e.reserved_until is not null group by e.id)

-- macro: dates
(select b.id as booking, m.*, bool_or(m.id = any (b.dates)) over alike as decided,
        m.parallel = '' or count(*) over alike = 1 or m.id = any (b.dates) as certain
 from lms.booking b join lms.session m on m.event = b.event
 window alike as (partition by b.id, m.parallel))

-- macro: clashes
(with dates as materialized (
    select d.*, b.person, b.state from {{dates}} d join lms.booking b on b.id = d.booking
 ), certain as (
    select x.booking, y.booking as other from dates x join dates y on y.person = x.person and y.event <> x.event
        and y.starts_at < x.ends_at and x.starts_at < y.ends_at
    where x.certain and y.certain
 ), stuck as (
    select x.booking, o.id as other from dates x join lms.booking o on o.person = x.person and o.event <> x.event
    where x.parallel <> '' and not x.certain and not x.decided
    group by x.booking, x.parallel, o.id
    having bool_and(exists (
        select 1 from dates y where y.booking = o.id and y.certain
        and y.starts_at < x.ends_at and x.starts_at < y.ends_at))
 ), pairs as (
    select booking, other from certain union select booking, other from stuck union select other, booking from stuck
 )
 select p.booking, p.other, x.state, y.state as other_state, x.event, x.person
 from pairs p join lms.booking x on x.id = p.booking join lms.booking y on y.id = p.other)

-- rule: begins-with-application
-- needs: lms.booking_step
select b.id || ' ' || count(l.id) from lms.booking b left join {{log}} l on l.booking = b.id and l.transition = 'APPLY'
group by b.id having count(l.id) <> 1

-- rule: application-comes-first
-- needs: lms.booking_step
select l.id || ' ' || l.transition from {{log}} l
where (l.nth = 1) <> (l.transition = 'APPLY') or (l.transition = 'APPLY') <> (l.from_state is null)

-- rule: application-at-its-time
-- needs: lms.booking_step
select l.booking::text from {{log}} l where l.transition = 'APPLY' and l.at <> l.applied_at

-- rule: step-is-known
-- needs: lms.booking_step
select l.id || ' ' || l.transition from {{log}} l where l.to_state is null

-- rule: step-leads-from-its-state
-- needs: lms.booking_step
select l.id || ' ' || l.transition || ' from ' || coalesce(l.from_state, '-')
from {{log}} l join {{ways}} w on w.transition = l.transition
where l.transition <> 'APPLY' and not coalesce(l.from_state = any(string_to_array(w.leads_from, ' ')), false)

-- rule: step-follows-the-one-before
-- needs: lms.booking_step
select l.id || ' ' || l.transition || ' from ' || coalesce(l.from_state, '-') || ' after ' || coalesce(l.before, '-')
from {{log}} l where l.nth > 1 and l.from_state is distinct from l.before

-- rule: state-is-where-the-last-step-led
-- needs: lms.booking_step
select b.id || ' ' || b.state || ' after ' || coalesce(l.to_state, '-')
from lms.booking b join {{log}} l on l.booking = b.id and l.nth_last = 1 where b.state is distinct from l.to_state

-- rule: no-step-in-the-future
-- needs: lms.booking_step
select l.id::text from {{log}} l where l.at > {{now}} + interval '5 minutes'

-- rule: step-names-people-of-the-town
-- needs: lms.booking_step, core.person
select l.id::text from {{log}} l
where not exists (select 1 from core.person p where p.id = l.actor and p.town = l.town)
   or not exists (select 1 from core.person p where p.id = l.on_behalf_of and p.town = l.town)

-- rule: step-of-a-booking
-- needs: lms.booking_step
select s.id::text from lms.booking_step s where not exists (select 1 from lms.booking b where b.id = s.booking)

-- rule: booking-of-an-event
-- needs: lms.booking
select b.id::text from lms.booking b where not exists (select 1 from lms.event e where e.id = b.event)

-- rule: booking-stays-in-its-town
-- needs: lms.booking, core.person
select b.id::text from lms.booking b
left join lms.event e on e.id = b.event left join core.person p on p.id = b.person
where b.town is distinct from coalesce(e.town, b.town) or p.town is null or b.town <> p.town

-- rule: one-living-booking-for-an-event
-- needs: lms.booking
select b.person || ' ' || b.event from lms.booking b
where b.state in ('APPLIED', 'QUESTIONED', 'POSTPONED', 'SUPPORTED', 'REGISTERED', 'WAITING', 'OFFERED', 'CONFIRMED')
group by b.person, b.event having count(*) > 1

-- rule: counter-is-the-places-taken
-- needs: lms.booking
select e.id || ' ' || e.booked || ' for ' || count(b.id)
from lms.event e left join lms.booking b on b.event = e.id
    and b.state in ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT')
group by e.id, e.booked having e.booked <> count(b.id)

-- rule: counter-of-people-without-a-desk
-- needs: lms.booking.desk
select e.id || ' ' || e.booked_no_desk || ' for ' || count(b.id)
from lms.event e left join lms.booking b on b.event = e.id and b.desk = 'NONE'
    and b.state in ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT')
group by e.id, e.booked_no_desk having e.booked_no_desk <> count(b.id)

-- rule: no-more-taken-than-places
-- needs: lms.booking
select e.id || ' ' || count(b.id) || ' of ' || e.places
from lms.event e join lms.booking b on b.event = e.id
    and b.state in ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT')
group by e.id, e.places having count(b.id) > e.places

-- rule: never-more-taken-than-places
-- needs: lms.booking_step
with moves as (
    select l.event, l.at, 1 as places from {{log}} l
    where l.to_state in ('OFFERED', 'CONFIRMED') and coalesce(l.from_state, '') not in ('OFFERED', 'CONFIRMED')
    union all
    select l.event, l.at - {{patience}}, -1 from {{log}} l
    where l.from_state in ('OFFERED', 'CONFIRMED')
      and l.to_state not in ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT')
), taken as (
    select m.event, m.at, sum(m.places) over (partition by m.event order by m.at, m.places) as places from moves m
)
select t.event || ' ' || max(t.places) || ' of ' || e.places from taken t join lms.event e on e.id = t.event
group by t.event, e.places having max(t.places) > e.places

-- rule: kept-places-go-to-people-without-a-desk
-- needs: lms.booking_step, lms.booking.desk, lms.event_change
with moves as (
    select l.event, l.id, l.at, b.desk, 1 as places from {{log}} l join lms.booking b on b.id = l.booking
    where l.to_state in ('OFFERED', 'CONFIRMED') and coalesce(l.from_state, '') not in ('OFFERED', 'CONFIRMED')
    union all
    select l.event, l.id, l.at - {{patience}}, b.desk, -1 from {{log}} l join lms.booking b on b.id = l.booking
    where l.from_state in ('OFFERED', 'CONFIRMED')
      and l.to_state not in ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT')
), taken as (
    select m.*, coalesce(sum(m.places) filter (where m.desk = 'FIXED') over so_far, 0) as with_desk,
           coalesce(sum(m.places) filter (where m.desk = 'NONE') over so_far, 0) as without_desk
    from moves m window so_far as (partition by m.event order by m.at, m.places)
)
select t.event || ' ' || t.id || ': ' || t.with_desk || ' and ' || greatest(k.reserved, t.without_desk) || ' of ' || k.places
from taken t join {{kept_at_that_time}} k on k.event = t.event
where t.desk = 'FIXED' and t.places = 1 and t.at > k.since
  and cast(t.at at time zone 'Europe/Berlin' as date) <= k.reserved_until
  and t.with_desk + greatest(k.reserved, t.without_desk) > k.places
  -- From the hand of somebody who has a desk, too.
  and not exists (
      select 1 from lms.booking_step c join lms.booking o on o.id = c.booking and o.desk = 'FIXED'
      where o.event = t.event and c.transition = 'CANCEL' and c.at = t.at)

-- rule: nobody-in-two-places
-- needs: lms.booking.dates
select least(c.booking, c.other) || ' and ' || greatest(c.booking, c.other) from {{clashes}} c
join lms.event e on e.id = c.event
where c.state = 'CONFIRMED' and c.other_state = 'CONFIRMED' and c.booking < c.other

-- rule: who-waits-longer-comes-first
-- needs: lms.booking_step, lms.booking.desk, lms.booking.dates
with stays as (
    select l.booking, l.event, l.person, l.applied_at, l.at as joined, coalesce(l.until, 'infinity') as left_at
    from {{log}} l where l.to_state = 'WAITING'
), moves as (
    select l.id, l.booking, l.event, l.applied_at, l.at, s.joined
    from {{log}} l join stays s on s.booking = l.booking and s.left_at = l.at
    where l.transition in ('MOVE_UP', 'OFFER') and l.from_state = 'WAITING'
)
select m.id || ' before ' || s.booking from moves m
join stays s on s.event = m.event and s.booking <> m.booking
    and s.applied_at < m.applied_at - {{patience}} and s.joined < m.joined - {{patience}}
    and s.joined < m.at - {{patience}} and s.left_at > m.at + {{patience}}
where not exists (
    -- A place that was kept for people without a desk.
    select 1 from lms.booking w join lms.booking f on f.id = m.booking join lms.event e on e.id = m.event
    where w.id = s.booking and w.desk = 'FIXED' and f.desk = 'NONE' and e.reserved > 0)
and not exists (
    select 1 from {{clashes}} c join lms.booking_step t on t.booking = c.other
    where c.booking = s.booking and t.transition in ('APPROVE', 'SELECT', 'MOVE_UP', 'OFFER') and t.at <= m.at)

-- rule: no-place-idle-while-somebody-waits
-- needs: lms.booking_step, lms.booking.desk, lms.booking.dates
select e.id || ' ' || e.booked || ' of ' || e.places || ', waits ' || min(b.id::text)
from lms.event e join lms.booking b on b.event = e.id and b.state = 'WAITING'
where e.state = 'PUBLISHED' and e.starts_at > cast({{now}} at time zone 'Europe/Berlin' as timestamp)
  and e.booked + case b.desk when 'NONE' then 0 else {{still_kept}} end < e.places
  and not exists (select 1 from {{log}} l where l.event = e.id and l.at > {{now}} - interval '15 minutes')
  and not exists (
      select 1 from {{clashes}} c where c.booking = b.id and c.other_state in ('CONFIRMED', 'OFFERED'))
group by e.id, e.booked, e.places

-- rule: nobody-decides-for-oneself
-- needs: lms.booking_step
select l.id || ' ' || l.transition from {{log}} l join lms.booking b on b.id = l.booking
where l.actor = l.person
  and (l.transition in ('ASK', 'POSTPONE', 'SUPPORT', 'REFUSE', 'SELECT', 'RANK')
       or l.transition in ('APPROVE', 'APPROVE_TO_WAIT', 'REGISTER')
          and coalesce(to_jsonb(b) ->> 'route', '') <> 'DIRECT')

-- rule: refusal-has-category-and-words
-- needs: lms.booking_step
select l.id::text from {{log}} l
where l.transition = 'REFUSE' and l.why !~ '^(SERVICE|NO_RELATION|BUDGET|DATE): *[^ ]'

-- rule: putting-off-has-a-reason
-- needs: lms.booking_step
select l.id || ' ' || l.transition from {{log}} l where l.transition in ('POSTPONE', 'ASK', 'OBJECT') and btrim(l.why) = ''

-- rule: giving-back-has-a-category
-- needs: lms.booking_step
select l.id::text from {{log}} l where l.transition = 'CANCEL' and btrim(l.why) = ''

-- rule: one-objection
-- needs: lms.booking_step
select l.booking::text from {{log}} l where l.transition = 'OBJECT' group by l.booking having count(*) > 1

-- rule: own-steps-are-taken-by-oneself
-- needs: lms.booking_step
select l.id || ' ' || l.transition from {{log}} l
where l.transition in ('ANSWER', 'OBJECT', 'ACCEPT', 'DECLINE') and l.person not in (l.actor, l.on_behalf_of)

-- rule: nothing-applied-for-after-the-start
-- needs: lms.booking_step
select l.booking::text from {{log}} l join lms.event e on e.id = l.event
where l.transition = 'APPLY' and cast(l.at at time zone 'Europe/Berlin' as timestamp) > e.starts_at

-- rule: no-booking-of-a-draft
-- needs: lms.booking
select b.id::text from lms.booking b join lms.event e on e.id = b.event and e.state = 'DRAFT'

-- rule: nobody-booked-when-called-off
-- needs: lms.booking
select b.id || ' ' || b.state from lms.booking b join lms.event e on e.id = b.event and e.state = 'CANCELLED'
where b.state in ('APPLIED', 'QUESTIONED', 'POSTPONED', 'SUPPORTED', 'REGISTERED', 'WAITING', 'OFFERED', 'CONFIRMED')

-- rule: a-closed-list-leaves-nobody-open
-- needs: lms.booking
select b.id || ' ' || b.state from lms.booking b join lms.event e on e.id = b.event and e.state = 'HELD'
where b.state in ('CONFIRMED', 'OFFERED')

-- rule: outcome-only-of-a-closed-list
-- needs: lms.booking
select b.id || ' ' || b.state from lms.booking b join lms.event e on e.id = b.event and e.state <> 'HELD'
where b.state in ('ATTENDED', 'PARTLY_ATTENDED', 'ABSENT')

-- rule: event-has-dates
-- needs: lms.event
select e.id::text from lms.event e where not exists (select 1 from lms.session m where m.event = e.id)

-- rule: event-starts-with-its-first-date
-- needs: lms.event
select e.id::text from lms.event e join lms.session m on m.event = e.id
group by e.id, e.starts_at having min(m.starts_at) <> e.starts_at

-- rule: applications-close-before-the-start
-- needs: lms.event
select e.id::text from lms.event e where e.closes_on > cast(e.starts_at as date)

-- rule: event-stays-in-its-town
-- needs: lms.event
select e.id::text from lms.event e left join lms.seminar s on s.id = e.seminar where s.town is distinct from e.town

-- rule: lecturers-of-the-town
-- needs: lms.event_lecturer, core.person
select x.event || ' ' || x.person from lms.event_lecturer x join lms.event e on e.id = x.event
where not exists (select 1 from core.person p where p.id = x.person and p.town = e.town)

-- rule: mark-for-a-date-of-the-event
-- needs: lms.attendance_mark
select a.id::text from lms.attendance_mark a
left join lms.booking b on b.id = a.booking left join lms.session m on m.id = a.session
where b.event is null or m.event is null or b.event <> m.event

-- rule: mark-of-somebody-who-had-a-place
-- needs: lms.attendance_mark
select a.id || ' ' || b.state from lms.attendance_mark a join lms.booking b on b.id = a.booking
where b.state not in ('CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT')

-- rule: who-attended-was-seen
-- needs: lms.attendance_mark
select b.id || ' ' || b.state from lms.booking b
where b.state in ('ATTENDED', 'PARTLY_ATTENDED') and b.event in {{marks_stay}}
  and not exists (select 1 from lms.attendance_mark a where a.booking = b.id)

-- rule: who-was-absent-was-not-seen
-- needs: lms.attendance_mark
select distinct b.id::text from lms.booking b join lms.attendance_mark a on a.booking = b.id
join lms.session m on m.id = a.session and m.units > 0 where b.state = 'ABSENT'

-- rule: certificate-only-for-who-took-part
-- needs: lms.certificate
select c.id || ' ' || coalesce(b.state, '-') from lms.certificate c left join lms.booking b on b.id = c.booking
where to_jsonb(c) ->> 'withdrawn_on' is null
  and (b.state is null and c.event in {{bookings_stay}} or b.state not in ('ATTENDED', 'PARTLY_ATTENDED')
       or b.state = 'PARTLY_ATTENDED' and not to_jsonb(c) ? 'of_units')

-- rule: who-attended-has-a-certificate
-- needs: lms.certificate, core.person.left_on
select b.id::text from lms.booking b where b.state = 'ATTENDED' and b.person not in {{left}}
  and not exists (select 1 from lms.certificate c where c.booking = b.id)

-- rule: one-valid-certificate-for-a-booking
-- needs: lms.certificate
select c.booking::text from lms.certificate c where to_jsonb(c) ->> 'withdrawn_on' is null
group by c.booking having count(*) > 1

-- rule: certificate-says-whose-it-is
-- needs: lms.certificate
select c.id::text from lms.certificate c join lms.booking b on b.id = c.booking
where (c.person, c.event, c.town) is distinct from (b.person, b.event, b.town)

-- rule: certificate-number-has-its-form
-- needs: lms.certificate
select c.id || ' ' || c.number from lms.certificate c where c.number !~ '^TB-[0-9]{4}-[0-9]{5,}$'

-- rule: certificate-number-given-once
-- needs: lms.certificate
select c.town || ' ' || c.number from lms.certificate c group by c.town, c.number having count(*) > 1

-- rule: certificate-numbers-without-gaps
-- needs: lms.certificate, lms.certificate_number.gone
with given as (
    select c.town, cast(split_part(c.number, '-', 2) as integer) as year,
           count(distinct c.number) as many, max(cast(split_part(c.number, '-', 3) as integer)) as highest
    from lms.certificate c where c.number ~ '^TB-[0-9]{4}-[0-9]{5,}$'
    group by c.town, cast(split_part(c.number, '-', 2) as integer)
)
select coalesce(g.town, n.town) || ' ' || coalesce(g.year, n.year) || ': ' || coalesce(g.many, 0) || ' up to '
       || coalesce(g.highest, 0) || ', gone by rule ' || coalesce(n.gone, 0) || ', counter ' || coalesce(n.last, 0)
from given g full join lms.certificate_number n on n.town = g.town and n.year = g.year
where coalesce(g.many, 0) + coalesce(n.gone, 0) <> coalesce(n.last, 0) or coalesce(g.highest, 0) > coalesce(n.last, 0)
   or coalesce(n.gone, 0) = 0 and coalesce(g.highest, 0) <> coalesce(n.last, 0)

-- rule: certificate-has-a-check-code
-- needs: lms.certificate
select c.id::text from lms.certificate c where c.code !~ '^[A-HJ-NP-Z2-9]{10}$'

-- rule: certificate-after-the-last-day
-- needs: lms.certificate
select c.id::text from lms.certificate c join {{last_day}} d on d.event = c.event where c.issued_on < d.day

-- rule: evidence-for-each-full-attendance
-- needs: core.evidence, core.person.left_on
select b.id || ' ' || x.key from lms.booking b
join lms.event e on e.id = b.event join lms.seminar s on s.id = e.seminar
join {{last_day}} d on d.event = e.id
cross join lateral jsonb_each_text(s.syllabus -> 'effects') x
where b.state = 'ATTENDED' and b.person not in {{left}} and not exists (
    select 1 from core.evidence v
    where v.person = b.person and v.competency = x.key and v.kind = 'ATTENDANCE' and v.source = s.code
      and v.level = cast(x.value as integer) and v.on_day = d.day)

-- rule: no-evidence-without-attendance
-- needs: core.evidence
select v.id || ' ' || v.source from core.evidence v
where v.kind = 'ATTENDANCE' and extract(year from v.on_day) + 4 > extract(year from {{today}}) and not exists (
    select 1 from lms.booking b join lms.event e on e.id = b.event join lms.seminar s on s.id = e.seminar
    join lms.booking_step t on t.booking = b.id and t.transition = 'ATTEND'
    where b.person = v.person and b.town = v.town and s.code = v.source)

-- rule: put-off-until-a-day
-- needs: lms.booking.resume_on
select b.id || ' ' || b.state from lms.booking b where (b.state = 'POSTPONED') <> (b.resume_on is not null)
  and b.state in ('POSTPONED', 'APPLIED')

-- rule: second-desk-only-on-its-route
-- needs: lms.booking.route
select l.id::text from {{log}} l join lms.booking b on b.id = l.booking
where l.transition = 'SUPPORT' and b.route not in ('LEADER_THEN_OFFICE', 'LEADER_THEN_HR')

-- rule: offer-has-a-deadline
-- needs: lms.offer
select b.id::text from lms.booking b left join lms.offer o on o.booking = b.id
where b.state = 'OFFERED' and (o.booking is null or o.settled_at is not null or o.answer_by <= o.offered_at)

-- rule: no-offer-left-open
-- needs: lms.offer
select o.booking || ' ' || b.state from lms.offer o join lms.booking b on b.id = o.booking
where o.settled_at is null and b.state <> 'OFFERED'

-- rule: an-offer-ends-in-time
-- needs: lms.offer
select o.booking::text from lms.offer o
where o.settled_at is null and o.answer_by < {{now}} - interval '1 hour'

-- rule: who-waits-has-a-position
-- needs: lms.waiting_position
select b.id::text from lms.booking b join lms.event e on e.id = b.event and e.state = 'PUBLISHED'
where b.state = 'WAITING' and not exists (select 1 from lms.waiting_position p where p.booking = b.id and p.event = b.event)

-- rule: deviation-has-a-reason
-- needs: lms.selection_line
select l.id::text from lms.selection_line l where l.place <> l.proposed and l.moved_by is not null
  and (btrim(coalesce(l.why, '')) = '' or l.criterion is null)

-- rule: one-letter-for-a-promotion
-- needs: lms.letter
select l.cause || ' ' || l.person from lms.letter l where l.part = 0
group by l.cause, l.kind, l.person having count(*) > 1

-- rule: promotion-is-written-to-the-person
-- needs: lms.letter, core.person.left_on
select l.id || ' ' || l.transition from {{log}} l
where l.transition in ('MOVE_UP', 'OFFER', 'SELECT')
  and l.at > (select min(x.written_at) from lms.letter x where x.town = l.town)
  and l.at > {{now}} - interval '11 months' and l.person not in {{left}}
  and l.at < {{now}} - interval '15 minutes'
  and not exists (select 1 from lms.letter x where x.cause in (cast(l.id as text), 'step ' || l.id) and x.person = l.person)

-- rule: one-enrolment-in-a-path
-- needs: lms.path_enrolment
select x.person || ' ' || x.path from lms.path_enrolment x where x.left_at is null
group by x.person, x.path having count(*) > 1

-- rule: enrolment-stays-in-its-town
-- needs: lms.path_enrolment, core.person
select x.id::text from lms.path_enrolment x
left join lms.path w on w.id = x.path left join core.person p on p.id = x.person
left join core.person y on y.id = x.enrolled_by
where x.town is distinct from w.town or x.town is distinct from p.town or x.town is distinct from y.town

-- rule: agreed-enrolment-says-what-was-agreed
-- needs: lms.path_enrolment
select x.id::text from lms.path_enrolment x
where x.way = 'LEADER' and btrim(x.why) = '' or (x.way = 'SELF') <> (x.enrolled_by = x.person)

-- rule: nobody-confirms-the-own-proof
-- needs: lms.path_proof
select f.id::text from lms.path_proof f join lms.path_enrolment x on x.id = f.enrolment
where f.confirmed_by = x.person or btrim(f.why) = ''

-- rule: proof-that-the-path-asks-for
-- needs: lms.path_proof
select f.id || ' ' || f.proof from lms.path_proof f join lms.path_enrolment x on x.id = f.enrolment
join lms.path w on w.id = x.path where not w.blocks -> 'proofs' ? f.proof

-- rule: urkunde-only-for-a-completed-path
-- needs: lms.path_award
with done as (
    select distinct b.person, s.code, b.town from lms.booking b
    join lms.event e on e.id = b.event join lms.seminar s on s.id = e.seminar where b.state = 'ATTENDED'
    union
    select c.person, s.code, c.town from lms.certificate c
    join lms.event e on e.id = c.event join lms.seminar s on s.id = e.seminar
    where c.withdrawn_on is null and c.units >= c.of_units
)
select a.id || ' ' || a.number from lms.path_award a join lms.path w on w.id = a.path
where exists (
        select 1 from jsonb_array_elements_text(w.blocks -> 'required') r
        where not exists (select 1 from done d where d.person = a.person and d.code = r.value))
   or (select count(*) from jsonb_array_elements_text(w.blocks -> 'electives') r
       join done d on d.person = a.person and d.code = r.value) < cast(w.blocks ->> 'choose' as integer)
   or exists (
        select 1 from jsonb_array_elements_text(w.blocks -> 'proofs') r
        where not exists (select 1 from lms.path_proof f where f.enrolment = a.enrolment and f.proof = r.value))

-- rule: urkunde-says-whose-it-is
-- needs: lms.path_award
select a.id::text from lms.path_award a join lms.path_enrolment x on x.id = a.enrolment
where (a.person, a.path, a.town) is distinct from (x.person, x.path, x.town)

-- rule: urkunde-numbers-without-gaps
-- needs: lms.path_award, lms.path_award_number.gone
with given as (
    select a.town, cast(split_part(a.number, '-', 2) as integer) as year,
           count(distinct a.number) as many, max(cast(split_part(a.number, '-', 3) as integer)) as highest
    from lms.path_award a where a.number ~ '^QW-[0-9]{4}-[0-9]{5,}$'
    group by a.town, cast(split_part(a.number, '-', 2) as integer)
)
select coalesce(g.town, n.town) || ' ' || coalesce(g.year, n.year) || ': ' || coalesce(g.many, 0) || ' up to '
       || coalesce(g.highest, 0) || ', gone by rule ' || coalesce(n.gone, 0) || ', counter ' || coalesce(n.last, 0)
from given g full join lms.path_award_number n on n.town = g.town and n.year = g.year
where coalesce(g.many, 0) + coalesce(n.gone, 0) <> coalesce(n.last, 0) or coalesce(g.highest, 0) > coalesce(n.last, 0)
   or coalesce(n.gone, 0) = 0 and coalesce(g.highest, 0) <> coalesce(n.last, 0)

-- rule: chosen-date-is-one-to-choose-from
-- needs: lms.date_choice, lms.booking.dates
select b.id || ' ' || d.session from lms.booking b cross join lateral unnest(b.dates) as d (session)
where not exists (
    select 1 from lms.session m join lms.session o on o.event = m.event and o.parallel = m.parallel and o.id <> m.id
    where m.id = d.session and m.event = b.event and m.parallel <> '')

-- rule: one-date-of-each-group
-- needs: lms.date_choice, lms.booking.dates
select b.id || ' ' || m.parallel || ' ' || count(*) from lms.booking b
join lms.session m on m.event = b.event and m.id = any (b.dates) and m.parallel <> ''
group by b.id, m.parallel having count(*) > 1

-- rule: no-more-chosen-than-seats
-- needs: lms.date_choice, lms.booking.dates, lms.room
with chosen as (
    select m.id as session, count(distinct b.id) as many, max(c.seats) as seats_then
    from lms.booking b join lms.session m on m.event = b.event and m.id = any (b.dates) and m.room is not null
    left join lms.date_choice c on c.booking = b.id and c.session = m.id
    where b.state in ('OFFERED', 'CONFIRMED') group by m.id
)
select c.session || ' ' || c.many || ' of ' || r.seats from chosen c
join lms.session m on m.id = c.session join lms.room r on r.id = m.room
where c.many > greatest(r.seats, c.seats_then)

-- rule: choice-was-written-down
-- needs: lms.date_choice, lms.booking.dates
select b.id || ' ' || d.session from lms.booking b cross join lateral unnest(b.dates) as d (session)
where not exists (
    select 1 from lms.date_choice c where c.booking = b.id and c.session = d.session and not exists (
        select 1 from lms.date_choice l where l.booking = b.id and l.parallel = c.parallel and l.chosen_at > c.chosen_at))

-- rule: audit-log-is-as-sealed
-- needs: audit.entry
select e.town || ' ' || e.place from audit.entry e
where e.seal is distinct from encode(sha256(convert_to((
    select string_agg(length(field) || ':' || field, '' order by nth)
    from unnest(array[
        e.previous, coalesce(cast(cast(extract(epoch from e.previous_at) * 1000000 as bigint) as text), ''),
        cast(e.id as text), cast(e.town as text), cast(e.place as text),
        cast(cast(extract(epoch from e.at) * 1000000 as bigint) as text),
        coalesce(cast(e.actor as text), ''), e.act, e.kind, e.about, e.why]) with ordinality as fields (field, nth)),
    'UTF8')), 'hex')
order by e.town, e.place

-- rule: audit-log-is-whole
-- needs: audit.entry
select town || ' ' || place from (
    select e.*, lag(e.place, 1, cast(0 as bigint)) over towns as place_before,
        lag(e.seal, 1, repeat('0', 64)) over towns as seal_before
    from audit.entry e window towns as (partition by e.town order by e.place)) chained
where case when place = place_before + 1 then previous <> seal_before
    else previous_at is null or previous_at >= now() - interval '5 years' end
order by town, place

-- rule: audit-log-ends-where-noted
-- needs: audit.chain
select c.town || ' ' || c.entries from audit.chain c
left join lateral (select e.place, e.seal from audit.entry e where e.town = c.town order by e.place desc limit 1) last on true
where last.place is distinct from c.entries and not (last.place is null and c.head_at < now() - interval '5 years')
    or last.place = c.entries and last.seal <> c.head
union all
select distinct e.town || ' without end' from audit.entry e where not exists (select 1 from audit.chain c where c.town = e.town)
