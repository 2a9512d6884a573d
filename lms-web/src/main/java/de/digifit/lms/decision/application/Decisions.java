// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.decision.OwnApplication;
import de.digifit.lms.decision.ReasonMissing;
import de.digifit.lms.decision.RefusalReason;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a leader, or the deputy, decides about the applications of the team. */
@Act
@RequiresPermissions("team:lead")
public class Decisions {

    private static final Set<DataKind> APPLICATIONS = Set.of(DataKind.APPLICATIONS);

    private final Asker asker;
    private final Disclosure disclosure;
    private final Bookings bookings;
    private final Rulings rulings;
    private final Clock clock;

    @Inject
    public Decisions(Asker asker, Disclosure disclosure, Bookings bookings, Rulings rulings, Clock clock) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.bookings = bookings;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** The applications of the team that wait, oldest first. */
    public List<OpenDecision> open() {
        Map<PersonId, String> names = disclosure.myTeam().stream().collect(Collectors.toMap(Person::id, Person::name));
        List<Booking> waiting = bookings.undecided(names.keySet());
        disclosure.seen(waiting.stream().map(Booking::person).distinct().toList(), Purpose.APPLICATION);
        return rulings.details(asker.town(), waiting).stream()
                .map(details ->
                        new OpenDecision(names.getOrDefault(details.booking().person(), ""), details))
                .toList();
    }

    /** @param why may be empty */
    public void approve(BookingId id, String why) {
        Booking booking = decidable(id);
        rulings.approve(booking, decision(booking, why));
    }

    /** @throws ReasonMissing when there are no words for the person */
    public void refuse(BookingId id, RefusalReason category, String why) {
        if (why.isBlank()) {
            throw new ReasonMissing();
        }
        Booking booking = decidable(id);
        rulings.take(booking, Transition.REFUSE, decision(booking, category + ": " + why));
    }

    private Booking decidable(BookingId id) {
        Booking booking = bookings.get(asker.town(), id);
        if (booking.person().equals(asker.person())) {
            throw new OwnApplication();
        }
        try {
            disclosure.of(booking.person(), APPLICATIONS, Purpose.APPLICATION);
        } catch (NoSuchPerson e) {
            throw new NoSuchBooking(id);
        }
        return booking;
    }

    private Decision decision(Booking booking, String why) {
        PersonId leader = disclosure.relationTo(booking.person()) == Relation.DEPUTY
                ? disclosure.leaderOf(booking.person())
                : asker.person();
        return new Decision(asker.person(), leader, why, Instant.now(clock));
    }
}
