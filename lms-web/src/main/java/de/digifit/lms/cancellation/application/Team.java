// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation.application;

import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.decision.Cases;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Whom the one who asks leads or stands in for, and their places. */
@ApplicationScoped
class Team {

    private final Disclosure disclosure;
    private final Cases cases;

    @Inject
    Team(Disclosure disclosure, Cases cases) {
        this.disclosure = disclosure;
        this.cases = cases;
    }

    Map<PersonId, String> names() {
        return disclosure.myTeam().stream().collect(Collectors.toMap(Person::id, Person::name));
    }

    List<Booking> confirmed(Collection<PersonId> people) {
        return cases.withPlace(people).stream()
                .filter(booking -> booking.state() == BookingState.CONFIRMED)
                .toList();
    }

    void seen(Collection<PersonId> people) {
        disclosure.seen(people, Purpose.APPLICATION);
    }

    /** @throws NoSuchBooking when it is nobody's whom the asker leads or stands in for */
    void require(Booking booking) {
        Relation relation = disclosure.relationTo(booking.person());
        if (relation != Relation.LEADER && relation != Relation.DEPUTY) {
            throw new NoSuchBooking(booking.id());
        }
        seen(List.of(booking.person()));
    }
}
