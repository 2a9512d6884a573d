// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.infrastructure;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.measure.Hindrance;
import de.digifit.assessment.measure.Transfer;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.effectiveness.Transfers.Answer;
import de.digifit.lms.measure.MeasureBooking;
import de.digifit.lms.privacy.infrastructure.AllSchemas;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlTransfersTest {

    static {
        // Answers and restrictions lie in other schemas than this feature.
        AllSchemas.columns();
    }

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final TownId town = aTown();
    private final Seminar seminar = aSeminar(town);
    private final Event event = anEvent(seminar, 9, IN_JULY);
    private final SqlTransfers transfers = new SqlTransfers();

    @BeforeEach
    void open() {
        transfers.entities = transaction.entities();
        transfers.entities.persist(seminar);
        transfers.entities.persist(event);
        // An answer hangs on a talk, which is not what is tried here.
        run("set local session_replication_role = 'replica'");
    }

    @Test
    void the_own_answer_of_whoever_took_part_is_read_and_nobody_elses() {
        Booking attended = booked(Transition.ATTEND);
        answer(attended, "PERSON", "PARTLY", "TIME");
        answer(attended, "LEADER", "APPLIED", null);
        answer(booked(Transition.MISS), "PERSON", "NOT_YET", null);

        assertThat(transfers.of(town))
                .containsExactly(
                        new Answer(attended.person(), seminar.code(), Transfer.PARTLY, Optional.of(Hindrance.TIME)));
        assertThat(transfers.of(aTown())).isEmpty();
    }

    @Test
    void whose_data_are_restricted_goes_on_being_counted() {
        Booking attended = booked(Transition.ATTEND);
        answer(attended, "PERSON", "PARTLY", "TIME");
        run("""
            insert into core.restriction (id, town, person, ground, set_by, set_at, ended_why)
            values (?1, ?2, ?3, 'ACCURACY', ?3, ?4, '')
            """, Ids.next(), town.value(), attended.person().value(), NOW);

        assertThat(transfers.of(town)).hasSize(1);
    }

    private Booking booked(Transition outcome) {
        Booking booking = new Booking(event, aPerson(), "", NOW);
        booking.go(Transition.APPROVE, Decision.of(aPerson(), NOW));
        booking.go(outcome, Decision.of(aPerson(), NOW));
        transfers.entities.persist(booking);
        MeasureId measure = new MeasureId(booking.id().value());
        transfers.entities.persist(new MeasureBooking(measure, booking.id()));
        transfers.entities.flush();
        return booking;
    }

    private void answer(Booking booking, String side, String transfer, String hindrance) {
        run(
                """
            insert into assessment.transfer_answer (id, version, town, person, agreement, measure, side, transfer,
                hindrance, words, answered_by, answered_at)
            values (?1, 0, ?2, ?3, ?1, ?4, ?5, ?6, cast(?7 as text), '', ?3, now())
            """,
                Ids.next(),
                town.value(),
                booking.person().value(),
                booking.id().value(),
                side,
                transfer,
                hindrance);
    }

    private void run(String sql, Object... values) {
        Query query = transfers.entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        query.executeUpdate();
    }
}
