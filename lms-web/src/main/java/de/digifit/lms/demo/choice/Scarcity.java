// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.choice;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Proposal;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.TreeSet;

/**
 * An event with few places whose registration is closed.
 *
 * @param usual when, where and by whom it is held
 */
record Scarcity(Seminar seminar, Event usual, Almanac almanac, Dice dice) {

    static final int CLOSED_DAYS_AGO = 18;

    /** A draft. */
    Event event(int places) {
        LocalDate closesOn = almanac.today().minusDays(CLOSED_DAYS_AGO);
        Terms terms = Terms.usual(
                seminar.mode(),
                Capacity.of(Math.min(places, seminar.minimum()), places),
                Deadlines.before(usual.startsAt().toLocalDate(), closesOn, Provider.OURSELVES));
        Event event = new Event(seminar, terms, usual.place(), usual.sessions());
        usual.lecturers().forEach(event::isHeldBy);
        return event;
    }

    /** Somebody applied some days before registration closed, and was approved within two days. */
    Booking approved(Event event, Applicant applicant, int daysBefore, Transition transition) {
        LocalDate day = almanac.today().minusDays(CLOSED_DAYS_AGO + daysBefore);
        Instant at = Almanac.officeHours(day, dice);
        Booking booking =
                new Booking(event, applicant.who(), occasion().text(), Route.LEADER, Decision.of(applicant.id(), at));
        booking.go(transition, Decision.of(applicant.leader(), at.plusSeconds(3600L * dice.between(2, 40))));
        return booking;
    }

    /** Many apply for a core competency of their role, some for another gap, some say nothing. */
    private Occasion occasion() {
        if (dice.percent(25)) {
            return Occasion.NONE;
        }
        CompetencyId competency = new TreeSet<>(seminar.effects().keySet()).first();
        Level to = seminar.effects().getOrDefault(competency, Level.STARTING);
        return new Occasion(
                Optional.of(new Proposal.Reason(competency, Level.of(to.number() - 1), to, dice.percent(55))));
    }

    /** The last working day before that many days ago, so that nothing lies in the future. */
    LocalDate before(int days) {
        return almanac.working().plus(almanac.today().minusDays(days), -1);
    }

    Instant moment(int days) {
        return Almanac.moment(before(days), LocalTime.of(9, 30));
    }

    /** Yesterday, late. */
    Instant yesterday() {
        return almanac.today()
                .minusDays(1)
                .atTime(16, 20)
                .atZone(TownClock.ZONE)
                .toInstant();
    }
}
