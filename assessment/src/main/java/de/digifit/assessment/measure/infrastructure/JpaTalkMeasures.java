// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure.infrastructure;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.assessment.measure.TalkMeasures;
import de.digifit.assessment.qualification.AgreedMeasure;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.talk.TalkId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class JpaTalkMeasures implements TalkMeasures {

    private static final String AGREED =
            "select m, a.town, a.person, a.talk, t.heldAt, a.id from QualificationAgreement a"
                    + " join a.measures m join Talk t on t.id = a.talk where a.personConfirmed is not null"
                    + " and a.leaderConfirmed is not null and a.concludedAt is not null and t.heldAt is not null and ";

    private static final String IN_ORDER = " order by m.until, m.id";

    @PersistenceContext(unitName = "assessment")
    EntityManager entities;

    @Override
    public List<TalkMeasure> of(Collection<PersonId> people) {
        return query("a.person in :ids", people.stream().map(PersonId::value).toList());
    }

    @Override
    public List<TalkMeasure> named(Collection<MeasureId> ids) {
        return query("m.id in :ids", ids.stream().map(MeasureId::value).toList());
    }

    private List<TalkMeasure> query(String condition, List<UUID> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(AGREED + condition + IN_ORDER, Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(JpaTalkMeasures::measure)
                .toList();
    }

    private static TalkMeasure measure(Object[] row) {
        AgreedMeasure line = (AgreedMeasure) row[0];
        return new TalkMeasure(
                line.id(),
                (UUID) row[5],
                new TownId((UUID) row[1]),
                new PersonId((UUID) row[2]),
                new TalkId((UUID) row[3]),
                LocalDate.ofInstant((Instant) row[4], TownClock.ZONE),
                line.terms());
    }
}
