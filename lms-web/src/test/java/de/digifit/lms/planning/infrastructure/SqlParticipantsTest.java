// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.infrastructure;

import static de.digifit.lms.seminar.Samples.IN_JULY;
import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.Employment;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.Unit;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.planning.Participants.Participant;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlParticipantsTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    @Test
    void the_list_names_who_takes_part_where_they_work_and_leaves_out_who_withdrew() {
        Town town = new Town("Musterau", "#0b5fff", FederalState.NW);
        Unit unit = new Unit(town.id(), null, "Bauhof");
        Person alex = new Person(town.id(), "Alex", "Zander", null);
        Person kim = new Person(town.id(), "Kim", "Adler", null);
        Person gone = new Person(town.id(), "Robin", "Fort", null);
        TestDatabase.inTransactionDo("core", entities -> {
            List.of(town, unit, alex, kim, gone).forEach(entities::persist);
            entities.flush();
            for (Person person : List.of(alex, kim, gone)) {
                entities.persist(new Employment(person.id(), unit.id(), 100, Period.since(TODAY.minusYears(1))));
            }
        });
        Seminar seminar = aSeminar(town.id());
        Event event = anEvent(seminar, 10, IN_JULY);
        Booking withdrawn = new Booking(event, gone.id(), "", Instant.EPOCH);
        withdrawn.go(Transition.WITHDRAW, Decision.of(gone.id(), Instant.EPOCH));
        List.of(
                        seminar,
                        event,
                        new Booking(event, alex.id(), "", Instant.EPOCH),
                        new Booking(event, kim.id(), "", Instant.EPOCH),
                        withdrawn)
                .forEach(transaction.entities()::persist);
        transaction.written();
        SqlParticipants participants = new SqlParticipants();
        participants.entities = transaction.entities();

        assertThat(participants.of(town.id(), event.id(), TODAY))
                .containsExactly(
                        new Participant(kim.id(), "Kim Adler", "Bauhof", BookingState.APPLIED),
                        new Participant(alex.id(), "Alex Zander", "Bauhof", BookingState.APPLIED));
        assertThat(participants.of(aTown(), event.id(), TODAY)).isEmpty();
    }
}
