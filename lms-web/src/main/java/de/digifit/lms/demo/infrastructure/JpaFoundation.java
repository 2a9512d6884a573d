// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.infrastructure;

import de.digifit.core.competency.Framework;
import de.digifit.core.content.ShippedContent;
import de.digifit.core.edition.KeptEdition;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionStatus;
import de.digifit.lms.demo.Foundation;
import de.digifit.lms.demo.story.Chronicle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaFoundation implements Foundation {

    /** What the delivered edition is called; the migration for installations before there were editions says the same. */
    private static final String FIRST = "1";

    @PersistenceContext(unitName = "core")
    EntityManager core;

    @PersistenceContext(unitName = "assessment")
    EntityManager assessment;

    @PersistenceContext(unitName = "lms")
    EntityManager lms;

    @Override
    public boolean nobodyLivesHere() {
        core.createNativeQuery("select pg_advisory_xact_lock(hashtextextended('digifit demo towns', 0))")
                .getResultList();
        return core.createNativeQuery("select 1 from core.town limit 1")
                .getResultList()
                .isEmpty();
    }

    @Override
    public void keep(ShippedContent content, Instant since) {
        Edition first = content.edition().as(FIRST, EditionStatus.PUBLISHED);
        keep(core, List.of(new Framework(first.id(), FIRST, first.title())));
        keep(core, content.competencies());
        keep(core, List.of(KeptEdition.delivered(first, since)));
    }

    @Override
    public void keep(Chronicle chronicle) {
        keep(core, chronicle.of(Chronicle.Part.CORE));
        keep(assessment, chronicle.of(Chronicle.Part.ASSESSMENT));
        keep(lms, chronicle.of(Chronicle.Part.LMS));
        countPlaces();
        countAwards();
        occupy();
        lineUp();
    }

    /** Positions of waiting lists are given by the database. */
    private void lineUp() {
        lms.createNativeQuery("""
                        insert into lms.waiting_position (booking, event, joined_at)
                        select b.id, b.event, b.applied_at from lms.booking b
                        where b.state in ('WAITING', 'OFFERED')
                        and not exists (select 1 from lms.waiting_position p where p.booking = b.id)
                        order by b.applied_at, b.id
                        """).executeUpdate();
    }

    /** Kind after kind, since foreign keys lie in the database and not in the mapping, and kinds share a batch. */
    private static void keep(EntityManager entities, List<?> entries) {
        Collection<List<Object>> byKind = entries.stream()
                .collect(Collectors.groupingBy(Object::getClass, LinkedHashMap::new, Collectors.<Object>toList()))
                .values();
        for (List<Object> kind : byKind) {
            kind.forEach(entities::persist);
            entities.flush();
            entities.clear();
        }
    }

    /** The next number follows those that were told. */
    private void countAwards() {
        lms.createNativeQuery("""
                        insert into lms.path_award_number (town, year, last)
                        select town, cast(extract(year from issued_on) as integer), count(*) from lms.path_award
                        group by 1, 2 on conflict (town, year) do nothing
                        """).executeUpdate();
    }

    /** The counter is only ever changed by the database, so an event is kept without it. */
    private void countPlaces() {
        lms.createNativeQuery("""
                        update lms.event e set booked = b.places, booked_no_desk = b.no_desk
                        from (select event, count(*) as places, count(*) filter (where desk = 'NONE') as no_desk from lms.booking
                              where state in ('OFFERED', 'CONFIRMED', 'ATTENDED', 'PARTLY_ATTENDED', 'ABSENT') group by event) b
                        where b.event = e.id
                        """).executeUpdate();
    }

    /** Rooms and lecturers are where the events need them; what chance gave twice is left out. */
    private void occupy() {
        lms.createNativeQuery("""
                        insert into lms.occupancy (event, kind, resource, during, why)
                        select s.event, needed.kind, needed.resource, tsrange(s.starts_at, s.ends_at), ''
                        from lms.session s join lms.event e on e.id = s.event
                        cross join lateral (
                            select 'ROOM' as kind, s.room as resource where s.room is not null
                            union all select 'LECTURER', l.person from lms.event_lecturer l where l.event = e.id
                        ) needed
                        where not exists (select 1 from lms.occupancy o where o.event = e.id)
                        on conflict do nothing
                        """).executeUpdate();
    }
}
