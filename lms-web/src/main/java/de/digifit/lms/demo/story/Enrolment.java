// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Proposal;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.Desk;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.story.Season.Run;
import de.digifit.lms.demo.story.Staffer.Line;
import de.digifit.lms.terms.FreePlaces;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** How people come to a place in one event: they apply, leaders or deputies decide, some wait, some take it back. */
final class Enrolment {

    private static final int DEPUTY_PERCENT = 12;
    private static final int REFUSED_PERCENT = 4;
    private static final int WITHOUT_REASON_PERCENT = 35;
    private static final int LONGEST_DAYS = 7;
    private static final List<String> REASONS = List.of(
            "SERVICE: In dieser Woche ist das Team sonst nicht besetzt.",
            "DATE: Bitte einen der nächsten Termine wählen.",
            "NO_RELATION: Wir besprechen im Jahresgespräch, was besser passt.");

    private final Run run;
    private final Dice dice;
    private final Almanac almanac;
    private final Dialogue dialogue;
    private final List<Application> applications = new ArrayList<>();
    private final List<Application> waiting = new ArrayList<>();
    private int taken;
    private int byNoDesk;

    Enrolment(Run run, Dice dice, Almanac almanac, Dialogue dialogue) {
        this.run = run;
        this.dice = dice;
        this.almanac = almanac;
        this.dialogue = dialogue;
    }

    /** Nobody has decided yet. */
    Application apply(Staffer staffer, LocalDate day) {
        Instant moment = Almanac.officeHours(day, dice);
        Booking booking = new Booking(
                run.event(), staffer.wants(), occasion().text(), Route.LEADER, dialogue.applies(staffer, moment));
        Application application = new Application(booking, staffer, moment);
        applications.add(application);
        return application;
    }

    /** Each application is decided within a week, in the order of the decisions. */
    void decide() {
        List<Verdict> verdicts = applications.stream()
                .map(application -> new Verdict(application, decidedAt(application)))
                .sorted(Comparator.comparing(Verdict::at))
                .toList();
        verdicts.forEach(this::decide);
    }

    /** Before the town hall closes for longer, leaders decide at once. */
    private Instant decidedAt(Application application) {
        LocalDate applied = LocalDate.ofInstant(application.at(), TownClock.ZONE);
        LocalDate day = almanac.workday(applied.plusDays(dice.between(1, 5)));
        return day.isAfter(applied.plusDays(LONGEST_DAYS))
                ? application.at().plus(Duration.ofMinutes(dice.between(20, 90)))
                : Almanac.officeHours(day, dice);
    }

    private void decide(Verdict verdict) {
        Booking booking = verdict.application().booking();
        dialogue.before(verdict.application(), verdict.at());
        if (dice.percent(REFUSED_PERCENT)) {
            booking.go(Transition.REFUSE, decision(verdict, dice.one(REASONS)));
        } else if (free(verdict.at()).isFor(booking.desk())) {
            count(booking, 1);
            booking.go(Transition.APPROVE, decision(verdict, ""));
        } else {
            waiting.add(verdict.application());
            booking.go(Transition.APPROVE_TO_WAIT, decision(verdict, ""));
        }
    }

    private Decision decision(Verdict verdict, String why) {
        Line line = verdict.application().staffer().line().orElseThrow();
        PersonId by = line.deputy()
                .filter(deputy -> !deputy.equals(verdict.application().staffer().id()))
                .filter(deputy -> dice.percent(DEPUTY_PERCENT))
                .orElse(line.leader());
        return new Decision(by, line.leader(), why, verdict.at());
    }

    /** Some who have a place take their application back, and who applied first of those who wait moves up. */
    void withdraw(int percent, LocalDate first, LocalDate last) {
        waiting.sort(Comparator.comparing(Application::at));
        Instant moment = Almanac.officeHours(first, dice);
        Instant end = Almanac.officeHours(last, dice);
        for (Application application : applications) {
            boolean place = application.booking().state() == BookingState.CONFIRMED;
            if (place && moment.isBefore(end) && dice.percent(percent)) {
                moment = moment.plus(Duration.ofHours(dice.between(5, 30)));
                withdraw(application, moment.isBefore(end) ? moment : end);
            }
        }
    }

    private void withdraw(Application application, Instant moment) {
        application
                .booking()
                .go(Transition.CANCEL, decision(application.staffer().id(), dialogue.reason(), moment));
        count(application.booking(), -1);
        FreePlaces free = free(moment);
        waiting.stream()
                .filter(next -> free.isFor(next.booking().desk()))
                .findFirst()
                .ifPresent(next -> moveUp(next, moment));
    }

    private void moveUp(Application next, Instant moment) {
        waiting.remove(next);
        count(next.booking(), 1);
        next.booking().go(Transition.MOVE_UP, Decision.of(next.staffer().id(), moment));
    }

    private FreePlaces free(Instant moment) {
        return run.event().terms().capacity().free(LocalDate.ofInstant(moment, TownClock.ZONE), taken, byNoDesk);
    }

    private void count(Booking booking, int places) {
        taken += places;
        byNoDesk += booking.desk() == Desk.NONE ? places : 0;
    }

    private static Decision decision(PersonId person, String why, Instant moment) {
        return new Decision(person, person, why, moment);
    }

    /** Before the event those who still wait look for another date. */
    void giveUpWaiting(LocalDate day) {
        waiting.forEach(application -> application
                .booking()
                .go(Transition.WITHDRAW, Decision.of(application.staffer().id(), Almanac.officeHours(day, dice))));
        waiting.clear();
    }

    List<Application> applications() {
        return List.copyOf(applications);
    }

    private Occasion occasion() {
        if (dice.percent(WITHOUT_REASON_PERCENT)) {
            return Occasion.NONE;
        }
        var effects = new TreeMap<CompetencyId, Level>(run.seminar().effects());
        CompetencyId competency = effects.firstKey();
        Level to = run.seminar().effects().getOrDefault(competency, Level.STARTING);
        return new Occasion(Optional.of(new Proposal.Reason(competency, Level.of(to.number() - 1), to, false)));
    }

    /** A booking with the person who made it. */
    record Application(Booking booking, Staffer staffer, Instant at) {}

    private record Verdict(Application application, Instant at) {}
}
