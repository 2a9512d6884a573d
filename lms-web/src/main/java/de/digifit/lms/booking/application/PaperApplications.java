// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.ApplicationsClosed;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * Applications on paper, entered by coordination for people without a desk. The way is the same from there on; that it
 * was entered by somebody else is the first thing that the person, the leader and everybody after them reads.
 */
@Act
@RequiresPermissions("application:forOthers")
public class PaperApplications {

    private static final int MOST = 20;
    private static final int SHORTEST = 2;

    private final Asker asker;
    private final People people;
    private final Bookings bookings;
    private final Admission admission;
    private final Clock clock;

    @Inject
    public PaperApplications(Asker asker, People people, Bookings bookings, Admission admission, Clock clock) {
        this.asker = asker;
        this.people = people;
        this.bookings = bookings;
        this.admission = admission;
        this.clock = clock;
    }

    /** People of the town by name or unit, at most twenty; too few letters find nobody. */
    public List<Colleague> find(String words) {
        String wanted = words.strip();
        return wanted.length() < SHORTEST ? List.of() : people.search(asker.town(), wanted, LocalDate.now(clock), MOST);
    }

    public Person person(PersonId id) {
        return people.get(asker.town(), id);
    }

    /** What people can apply for today. */
    public List<OpenDate> dates() {
        return admission.openDates(asker.town(), LocalDate.now(clock));
    }

    /**
     * Applies in the name of the person; if an application is alive already, answers with that.
     *
     * @throws ApplicationsClosed when the event takes no applications any more
     */
    public BookingId apply(PersonId id, EventId event) {
        Person person = people.get(asker.town(), id);
        bookings.serialise(person.id());
        Optional<Booking> alive = bookings.findAlive(person.id(), event);
        if (alive.isPresent()) {
            return alive.get().id();
        }
        Decision onBehalf = new Decision(asker.person(), person.id(), "", Instant.now(clock));
        return admission.apply(event, person.id(), Occasion.NONE, onBehalf).id();
    }

    /** Whether nobody has to agree any more, since the route asks nobody. */
    public boolean decided(PersonId id, EventId event) {
        return bookings.findAlive(people.get(asker.town(), id).id(), event)
                .filter(booking -> !booking.state().undecided())
                .isPresent();
    }
}
