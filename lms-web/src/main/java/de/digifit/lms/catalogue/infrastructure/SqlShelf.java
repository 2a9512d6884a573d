// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.catalogue.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.core.role.Desk;
import de.digifit.lms.catalogue.Shelf;
import de.digifit.lms.catalogue.Shelved;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;

/**
 * One statement, whose cost grows with the seminars of the town and not with their dates: for each seminar the index
 * gives the next open date. Words are found by their stem in German and English, by their beginning, and in titles and
 * codes anywhere.
 */
@ApplicationScoped
class SqlShelf implements Shelf {

    private static final String SEMINARS = """
            select s.id, s.code, s.title_de, s.title_en, s.units,
                   s.syllabus #>> '{format,de}', s.syllabus #>> '{format,en}',
                   s.syllabus ->> 'effects', s.syllabus ->> 'prerequisites', s.syllabus ->> 'onlyRoles',
                   s.mode, p.longest,
                   n.id as event, n.starts_at, n.place, n.minimum, n.places, n.reserved, n.reserved_until,
                   n.booked, n.booked_no_desk
            from lms.seminar s
            cross join lateral (
                select coalesce(max((d ->> 'minutes')\\:\\:integer), 1440) as longest
                from jsonb_array_elements(s.syllabus -> 'plan') d
            ) p
            left join lateral (
                select e.id, e.starts_at, e.place, e.minimum, e.places, e.reserved, e.reserved_until,
                       e.booked, e.booked_no_desk
                from lms.event e
                cross join lateral (
                    select case when :noDesk or coalesce(e.reserved_until < :today, true) then 0
                           else greatest(0, e.reserved - e.booked_no_desk) end as places
                ) kept
                where e.seminar = s.id and e.state = 'PUBLISHED' and e.starts_at >= :now and e.closes_on >= :today
                  and e.starts_at < :until and (not :free or e.booked + kept.places < e.places)
                order by e.starts_at limit 1
            ) n on true
            where s.town = :town and s.retired_on is null
            """;

    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public List<Shelved> find(TownId town, LocalDate today, Search search) {
        SearchWords words = SearchWords.of(search.words());
        Query query = entities.createNativeQuery(SEMINARS + words.condition(), Object[].class)
                .setParameter("town", town.value())
                .setParameter("today", today)
                .setParameter("now", today.atStartOfDay())
                .setParameter("until", search.until().orElse(ALWAYS).plusDays(1).atStartOfDay())
                .setParameter("free", search.free())
                .setParameter("noDesk", search.desk() == Desk.NONE);
        words.parameters().forEach(query::setParameter);
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ShelfRow((Object[]) row).shelved(today, search.desk()))
                .toList();
    }
}
