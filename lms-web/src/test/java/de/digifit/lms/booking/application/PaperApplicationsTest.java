// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.booking.application;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.ApplicationsClosed;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Hands;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PaperApplicationsTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final BookingOffice office = new BookingOffice(new Hands());
    private final PersonId toni = office.people.add(new Person(town, "Toni", "Planer", null));
    private final PersonId kim = office.people.add(new Person(town, "Kim", "Krüger", null));
    private final PersonId foreign = office.people.add(new Person(aTown(), "Kim", "Fremd", null));
    private final Seminar seminar = office.seminars.add(aSeminar(town));
    private final Event event = anEvent(seminar, 5);

    @BeforeEach
    void coordinationIsSignedIn() {
        office.events.add(event);
        session.person(toni, town, Responsibility.COORDINATION);
    }

    @Test
    void a_paper_application_says_who_entered_it_for_whom_and_the_person_sees_it() {
        BookingId id = office.paper.apply(kim, event.id());

        Booking booking = office.bookings.get(town, id);
        assertThat(booking.person()).isEqualTo(kim);
        assertThat(booking.steps()).singleElement().satisfies(step -> {
            assertThat(step.decision().by()).isEqualTo(toni);
            assertThat(step.decision().onBehalfOf()).isEqualTo(kim);
        });
        session.person(kim, town);
        assertThat(office.applications.mine()).hasSize(1);
    }

    @Test
    void entering_it_twice_answers_with_the_first() {
        assertThat(office.paper.apply(kim, event.id())).isEqualTo(office.paper.apply(kim, event.id()));
    }

    @Test
    void people_are_found_by_part_of_the_name_and_only_in_the_own_town() {
        assertThat(office.paper.find("krü")).extracting(Colleague::id).containsExactly(kim);
        assertThat(office.paper.find("kim")).extracting(Colleague::id).containsExactly(kim);
        assertThat(office.paper.find(" k ")).isEmpty();
        assertThatThrownBy(() -> office.paper.apply(foreign, event.id())).isInstanceOf(NoSuchPerson.class);
    }

    @Test
    void paper_is_no_way_around_the_closing_day() {
        Event late = anEvent(seminar, 5, TODAY.plusDays(3).atTime(9, 0));
        office.events.add(late);

        assertThatThrownBy(() -> office.paper.apply(kim, late.id())).isInstanceOf(ApplicationsClosed.class);
        assertThat(office.paper.dates()).extracting(date -> date.event().id()).containsExactly(event.id());
    }
}
