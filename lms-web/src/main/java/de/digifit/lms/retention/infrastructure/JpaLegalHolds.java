// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention.infrastructure;

import de.digifit.core.organisation.TownId;
import de.digifit.lms.retention.LegalHold;
import de.digifit.lms.retention.LegalHolds;
import de.digifit.lms.retention.NoSuchHold;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

@ApplicationScoped
class JpaLegalHolds implements LegalHolds {

    private static final String EVENT = """
        select e.id, s.title_de, s.title_en, e.starts_at from lms.event e join lms.seminar s on s.id = e.seminar
        where e.town = :town and\s""";

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(LegalHold hold) {
        entities.persist(hold);
    }

    @Override
    public LegalHold get(TownId town, UUID id) {
        LegalHold hold = entities.find(LegalHold.class, id);
        if (hold == null || !hold.town().equals(town)) {
            throw new NoSuchHold(id);
        }
        return hold;
    }

    @Override
    public List<LegalHold> of(TownId town) {
        return entities.createQuery("""
                        select h from LegalHold h where h.town = :town
                        order by case when h.liftedAt is null then 0 else 1 end, h.setAt desc, h.id
                        """, LegalHold.class)
                .setParameter("town", town.value())
                .getResultList();
    }

    @Override
    public List<Matter> events(TownId town, String words, int most) {
        return read(
                entities.createNativeQuery(EVENT + "s.titles like :words escape '!' order by e.starts_at desc, e.id")
                        .setParameter("town", town.value())
                        .setParameter("words", "%" + literally(words.toLowerCase(Locale.GERMAN)) + "%")
                        .setMaxResults(most));
    }

    @Override
    public List<Matter> events(TownId town, List<EventId> ids) {
        return ids.isEmpty()
                ? List.of()
                : read(entities.createNativeQuery(EVENT + "e.id in (:ids) order by e.starts_at desc, e.id")
                        .setParameter("town", town.value())
                        .setParameter("ids", ids.stream().map(EventId::value).toList()));
    }

    private static List<Matter> read(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Matter(new EventId((UUID) row[0]), (String) row[1], (String) row[2], day(row[3])))
                .toList();
    }

    private static LocalDate day(Object moment) {
        return moment instanceof Timestamp stamp
                ? stamp.toLocalDateTime().toLocalDate()
                : ((LocalDateTime) moment).toLocalDate();
    }

    /** Signs that mean something in a pattern mean themselves. */
    private static String literally(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
