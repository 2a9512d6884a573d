// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.infrastructure;

import de.digifit.core.organisation.TownId;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Recomputes from the steps what must hold for places and waiting lists; knows nothing of the code that took them. */
final class WaitingListAudit {

    private static final Map<String, String> RULES = rules();

    private final EntityManager entities;
    private final TownId town;

    WaitingListAudit(EntityManager entities, TownId town) {
        this.entities = entities;
        this.town = town;
    }

    /** One line for each row that breaks a rule. */
    List<String> violations() {
        List<String> violations = new ArrayList<>();
        RULES.forEach((rule, sql) -> {
            List<?> rows = entities.createNativeQuery(sql)
                    .setParameter("town", town.value())
                    .getResultList();
            rows.forEach(row -> violations.add(rule + ": " + row));
        });
        return violations;
    }

    private static Map<String, String> rules() {
        Map<String, String> rules = new LinkedHashMap<>();
        rules.put("the counter is the number of confirmed and offered bookings", """
                select e.id from lms.event e where e.town = :town and e.booked <> (
                    select count(*) from lms.booking b where b.event = e.id and b.state in ('CONFIRMED', 'OFFERED'))
                """);
        rules.put("never more than there are places", """
                select e.id from lms.event e where e.town = :town and e.booked > e.places
                """);
        rules.put("what is kept for people without a desk is not given to others", """
                select e.id from lms.event e join lms.booking b on b.event = e.id and b.state in ('CONFIRMED', 'OFFERED')
                where e.town = :town and e.reserved > 0 group by e.id, e.reserved, e.places
                having count(*) filter (where b.desk = 'FIXED')
                     + greatest(e.reserved, count(*) filter (where b.desk = 'NONE')) > e.places
                """);
        rules.put("the counter of people without a desk is right", """
                select e.id from lms.event e where e.town = :town and e.booked_no_desk <> (
                    select count(*) from lms.booking b
                    where b.event = e.id and b.desk = 'NONE' and b.state in ('CONFIRMED', 'OFFERED'))
                """);
        rules.put("no place is idle while somebody waits", """
                select e.id from lms.event e where e.town = :town and exists (
                    select 1 from lms.booking b where b.event = e.id and b.state = 'WAITING'
                    and e.booked + case b.desk when 'NONE' then 0 else greatest(0, e.reserved - (
                        select count(*) from lms.booking x
                        where x.event = e.id and x.desk = 'NONE' and x.state in ('CONFIRMED', 'OFFERED'))) end < e.places)
                """);
        rules.put("nobody is promoted twice from one wait", """
                select s.booking from lms.booking_step s join lms.booking b on b.id = s.booking
                where b.town = :town and s.transition in ('OFFER', 'MOVE_UP') group by s.booking having count(*) > 1
                """);
        rules.put("nobody who stood behind was promoted while somebody before still waits", """
                select later.booking from lms.waiting_position mine
                join lms.booking b on b.id = mine.booking and b.state = 'WAITING' and b.town = :town
                join lms.waiting_position later on later.event = mine.event and later.position > mine.position
                join lms.event e on e.id = mine.event
                join lms.booking l on l.id = later.booking and (e.reserved = 0 or b.desk = 'NONE' or l.desk = 'FIXED')
                join lms.booking_step s on s.booking = later.booking and s.transition in ('OFFER', 'MOVE_UP')
                """);
        rules.put("each offer has one answer time, and each lapse one offer", """
                select s.booking from lms.booking_step s join lms.booking b on b.id = s.booking
                where b.town = :town and s.transition = 'LAPSE' group by s.booking having count(*) > 1
                union all
                select b.id from lms.booking b where b.town = :town and b.state = 'OFFERED'
                and not exists (select 1 from lms.offer o where o.booking = b.id)
                """);
        rules.put("each step leads on from the one before", """
                select o.booking from (
                    select s.booking, s.from_state, s.transition, b.state,
                           lag(s.transition) over w as before, lead(s.id) over w as next
                    from lms.booking_step s join lms.booking b on b.id = s.booking where b.town = :town
                    window w as (partition by s.booking order by s.at, s.id)) o
                where o.next is null and o.transition in ('CANCEL', 'WITHDRAW', 'LAPSE', 'ACCEPT')
                  and o.state <> case o.transition when 'CANCEL' then 'CANCELLED' when 'WITHDRAW' then 'WITHDRAWN'
                                 when 'LAPSE' then 'LAPSED' else 'CONFIRMED' end
                """);
        rules.put("nobody has two living bookings for one event", """
                select b.event from lms.booking b where b.town = :town
                and b.state in ('APPLIED', 'WAITING', 'OFFERED', 'CONFIRMED') group by b.event, b.person having count(*) > 1
                """);
        return rules;
    }
}
