// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.infrastructure;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.Awards;
import de.digifit.lms.enrolment.EnrolmentId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class JpaAwards implements Awards {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public void add(Award award) {
        entities.persist(award);
    }

    @Override
    public Map<EnrolmentId, Award> of(TownId town, Collection<EnrolmentId> enrolments) {
        if (enrolments.isEmpty()) {
            return Map.of();
        }
        return byEnrolment(entities.createQuery(
                        "select a from Award a where a.town = :town and a.enrolment in :enrolments", Award.class)
                .setParameter("town", town.value())
                .setParameter(
                        "enrolments",
                        enrolments.stream().map(EnrolmentId::value).toList()));
    }

    @Override
    public Map<EnrolmentId, Award> of(TownId town, PersonId person) {
        return byEnrolment(
                entities.createQuery("select a from Award a where a.town = :town and a.person = :person", Award.class)
                        .setParameter("town", town.value())
                        .setParameter("person", person.value()));
    }

    @Override
    public String nextNumber(TownId town, int year) {
        Object last = entities.createNativeQuery("""
                        insert into lms.path_award_number (town, year, last) values (:town, :year, 1)
                        on conflict (town, year) do update set last = path_award_number.last + 1
                        returning last
                        """)
                .setParameter("town", town.value())
                .setParameter("year", year)
                .getSingleResult();
        return String.format(Locale.ROOT, "QW-%d-%05d", year, ((Number) last).intValue());
    }

    private static Map<EnrolmentId, Award> byEnrolment(TypedQuery<Award> awards) {
        return awards.getResultStream().collect(Collectors.toMap(Award::enrolment, Function.identity()));
    }
}
