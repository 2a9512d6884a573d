// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.application;

import de.digifit.assessment.item.application.DeliveredItems;
import de.digifit.core.account.Account;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.attendance.Certificates;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Step;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.correspondence.application.BookingLetters;
import de.digifit.lms.correspondence.application.OldPost;
import de.digifit.lms.demo.story.Chronicle;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Numbers the certificates of a town that is founded, and writes its letters: what the people of the demo accounts were
 * told about their bookings of the last weeks, what leaders were asked, and whoever moved up. Letters of everybody else
 * would cost time and be read by nobody. Its item bank is filled with what is delivered.
 */
@ApplicationScoped
class Registry {

    private static final Duration REMEMBERED = Duration.ofDays(90);
    private static final Set<Transition> PROMOTIONS = Set.of(Transition.MOVE_UP, Transition.OFFER, Transition.SELECT);
    private static final Duration UNREAD = Duration.ofDays(7);

    private final Certificates certificates;
    private final BookingLetters letters;
    private final OldPost post;
    private final DeliveredItems items;
    private final Clock clock;

    @Inject
    Registry(Certificates certificates, BookingLetters letters, OldPost post, DeliveredItems items, Clock clock) {
        this.certificates = certificates;
        this.letters = letters;
        this.post = post;
        this.items = items;
        this.clock = clock;
    }

    String nextNumber(TownId town, int year) {
        return certificates.nextNumber(town, year);
    }

    void write(Chronicle chronicle) {
        chronicle.all(Town.class).forEach(town -> items.copyTo(town.id()));
        Instant now = Instant.now(clock);
        Set<PersonId> cast =
                chronicle.all(Account.class).stream().map(Account::person).collect(Collectors.toSet());
        Instant since = now.minus(REMEMBERED);
        for (Booking booking : chronicle.all(Booking.class)) {
            boolean read = cast.contains(booking.person()) || booking.state().undecided();
            boolean all = read && booking.appliedAt().isAfter(since);
            booking.steps().stream()
                    .filter(step -> all || isPromotion(step, since))
                    .forEach(step -> letters.tell(new StepTaken(booking, step)));
        }
        cast.forEach(person -> post.readUntil(person, now.minus(UNREAD)));
    }

    /** A letter that nobody may miss: the audit looks for it. */
    private static boolean isPromotion(Step step, Instant since) {
        return PROMOTIONS.contains(step.transition()) && step.decision().at().isAfter(since);
    }
}
