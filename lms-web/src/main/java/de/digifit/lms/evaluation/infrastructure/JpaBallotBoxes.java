// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation.infrastructure;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.evaluation.BallotBox;
import de.digifit.lms.evaluation.BallotBoxes;
import de.digifit.lms.evaluation.Round;
import de.digifit.lms.evaluation.Slip;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

@ApplicationScoped
class JpaBallotBoxes implements BallotBoxes {

    @PersistenceContext(unitName = "lms")
    EntityManager entities;

    @Override
    public BallotBox hold(Event event, Round round, Questionnaire questionnaire) {
        // The first two answers may come at the same time: both make the box, and the database keeps one.
        BallotBox fresh = new BallotBox(event, round, questionnaire);
        entities.createNativeQuery("""
                        insert into lms.evaluation_box
                            (id, version, town, seminar, event, round, questionnaire, closes_on, waiting, paper_sheets)
                        values (:id, 0, :town, :seminar, :event, :round, :questionnaire, :closes, 0, '{}')
                        on conflict (event, round) do nothing
                        """)
                .setParameter("id", fresh.id())
                .setParameter("town", event.town().value())
                .setParameter("seminar", event.seminar().value())
                .setParameter("event", event.id().value())
                .setParameter("round", round.name())
                .setParameter("questionnaire", questionnaire.id().value())
                .setParameter("closes", fresh.closesOn())
                .executeUpdate();
        BallotBox box = box(event.id(), round).findFirst().orElseThrow();
        entities.refresh(box, LockModeType.PESSIMISTIC_WRITE);
        return box;
    }

    private Stream<BallotBox> box(EventId event, Round round) {
        return entities.createQuery(
                        "select b from BallotBox b where b.event = :event and b.round = :round", BallotBox.class)
                .setParameter("event", event.value())
                .setParameter("round", round)
                .getResultStream();
    }

    @Override
    public List<BallotBox> of(Collection<EventId> events) {
        return events.isEmpty()
                ? List.of()
                : entities.createQuery("select b from BallotBox b where b.event in :events", BallotBox.class)
                        .setParameter(
                                "events", events.stream().map(EventId::value).toList())
                        .getResultList();
    }

    @Override
    public boolean spent(Round round, BookingId booking) {
        return entities.createQuery(
                                "select count(s) from Slip s where s.booking = :booking and s.round = :round",
                                Long.class)
                        .setParameter("booking", booking.value())
                        .setParameter("round", round)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void spend(Slip slip) {
        entities.persist(slip);
    }

    @Override
    public int slips(EventId event, Round round) {
        return entities.createQuery(
                        "select count(s) from Slip s where s.event = :event and s.round = :round", Long.class)
                .setParameter("event", event.value())
                .setParameter("round", round)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<UUID> waiting(LocalDate day) {
        return entities.createQuery("select b.id from BallotBox b where b.waiting > 0 and b.lastOn < :day", UUID.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    @SuppressWarnings("unchecked") // of a native query
    public Optional<BallotBox> take(UUID box) {
        return entities.createNativeQuery(
                        "select b.* from lms.evaluation_box b where b.id = :id for update skip locked", BallotBox.class)
                .setParameter("id", box)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<BallotBox> leftOver(BallotBox box, LocalDate today) {
        return entities.createQuery("""
                        select b from BallotBox b
                        where b.town = :town and b.seminar = :seminar and b.round = :round and b.waiting > 0
                            and b.closesOn < :today
                        order by b.id
                        """, BallotBox.class)
                .setParameter("town", box.town().value())
                .setParameter("seminar", box.seminar().value())
                .setParameter("round", box.round())
                .setParameter("today", today)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(other -> other.closesOn().getYear() == box.closesOn().getYear())
                .filter(other -> other.isLeftOver(today))
                .toList();
    }
}
