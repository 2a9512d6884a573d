// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.Proposal;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Occasion;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.council.CouncilMode;
import de.digifit.lms.council.CouncilStep;
import de.digifit.lms.council.Silence;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.story.Season.Run;
import de.digifit.lms.ranking.Candidate;
import de.digifit.lms.ranking.OfferTime;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.selection.Criterion;
import de.digifit.lms.selection.Deviation;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.terms.Deadlines;
import de.digifit.lms.terms.Provider;
import de.digifit.lms.terms.Terms;
import de.digifit.lms.waitlist.Offer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Events with too few places: selections of which one is proposed and one lies with the staff council, and an offered
 * place; and a draft whose rule is fixed.
 */
final class Choices {

    private static final int CLOSED_DAYS_AGO = 18;
    private static final int ASKED_DAYS_AGO = 8;
    private static final int DISCUSSED_DAYS_AGO = 2;
    private static final int PLACES = 8;
    private static final int FEW_PLACES = 5;
    private static final int OFFER_DAYS = 10;

    private final Dice dice;
    private final Almanac almanac;
    private final Chronicle chronicle;

    Choices(Dice dice, Almanac almanac, Chronicle chronicle) {
        this.dice = dice;
        this.almanac = almanac;
        this.chronicle = chronicle;
    }

    /** @param coordination who plans and asks the staff council */
    void select(Run run, List<Staffer> applicants, Staffer coordination) {
        submit(propose(run, RankingRule.CORE_GAP, applicants, coordination), coordination);
    }

    /** A rule that is fixed before anybody can apply. */
    void draft(Run run, Staffer coordination) {
        Event event = new Event(
                run.seminar(),
                run.event().terms(),
                run.event().place(),
                run.event().sessions());
        chronicle.add(Chronicle.Part.LMS, event);
        String seed = Long.toHexString(0x5eed_0000_0000L + dice.between(1, 1_000_000));
        chronicle.add(
                Chronicle.Part.LMS,
                SelectionTerms.fixed(
                        event, RankingRule.LOTTERY, OfferTime.USUAL, seed, coordination.id(), moment(ASKED_DAYS_AGO)));
    }

    /** Registration is closed, and nobody has looked at the proposal yet. */
    Selection propose(Run run, RankingRule rule, List<Staffer> applicants, Staffer coordination) {
        Event event = closed(run, PLACES);
        Instant planned = moment(CLOSED_DAYS_AGO + 60);
        SelectionTerms terms = SelectionTerms.fixed(event, rule, OfferTime.USUAL, "", coordination.id(), planned);
        event.publish();
        chronicle.add(Chronicle.Part.LMS, event);
        chronicle.add(Chronicle.Part.LMS, terms);
        List<Candidate> candidates = new ArrayList<>();
        for (Staffer applicant : applicants) {
            Booking booking = registered(event, run, applicant);
            chronicle.add(Chronicle.Part.LMS, booking);
            candidates.add(new Candidate(
                    booking.id(),
                    applicant.id(),
                    Optional.of(applicant.unit()),
                    booking.occasion(),
                    booking.appliedAt()));
        }
        Selection selection = new Selection(terms, PLACES, terms.ranking().of(candidates), moment(CLOSED_DAYS_AGO - 2));
        chronicle.add(Chronicle.Part.LMS, selection);
        return selection;
    }

    private void submit(Selection selection, Staffer coordination) {
        selection.move(
                selection.lines().get(PLACES).booking(),
                PLACES,
                new Deviation(
                        Criterion.WAITING_TIME,
                        "Stand schon im Vorjahr auf der Warteliste.",
                        coordination.id(),
                        moment(ASKED_DAYS_AGO)));
        CouncilStep asked = new CouncilStep(law(), false, almanac.working(), before(ASKED_DAYS_AGO));
        asked.discussed(before(DISCUSSED_DAYS_AGO), almanac.working(), almanac.today());
        selection.submit(asked, true);
    }

    /** As in Nordrhein-Westfalen, where the period begins with the discussion. */
    private static StateProfile law() {
        return new StateProfile(
                TownStory.STATE.name(),
                new Words("LPVG NRW", "LPVG NRW"),
                CouncilMode.CO_DETERMINATION,
                10,
                3,
                Silence.CONSENT,
                true,
                3,
                true,
                Set.of());
    }

    /** All places are taken, one of them is held for that person, and others wait behind. */
    void offer(Run run, List<Staffer> others, Staffer first) {
        Event event = closed(run, FEW_PLACES);
        OfferTime time = new OfferTime(OFFER_DAYS, OfferTime.USUAL.hours());
        SelectionTerms terms = SelectionTerms.fixed(
                event, RankingRule.ORDER_OF_RECEIPT, time, "", first.id(), moment(CLOSED_DAYS_AGO + 60));
        event.publish();
        chronicle.add(Chronicle.Part.LMS, event);
        chronicle.add(Chronicle.Part.LMS, terms);
        for (int i = 0; i < others.size(); i++) {
            Booking booking = applied(event, run, others.get(i), -CLOSED_DAYS_AGO - 12 + i);
            decide(booking, others.get(i), i < FEW_PLACES - 1 ? Transition.APPROVE : Transition.APPROVE_TO_WAIT);
            chronicle.add(Chronicle.Part.LMS, booking);
        }
        Booking wanted = applied(event, run, first, -CLOSED_DAYS_AGO - 13);
        decide(wanted, first, Transition.APPROVE_TO_WAIT);
        Instant offered = almanac.today()
                .minusDays(1)
                .atTime(16, 20)
                .atZone(TownClock.ZONE)
                .toInstant();
        wanted.go(Transition.OFFER, Decision.of(first.id(), offered));
        chronicle.add(Chronicle.Part.LMS, wanted);
        Instant until = time.until(offered, event.startsAt(), almanac.working());
        chronicle.add(Chronicle.Part.LMS, new Offer(wanted.id(), offered, until));
    }

    private Booking registered(Event event, Run run, Staffer applicant) {
        Booking booking = applied(event, run, applicant, -CLOSED_DAYS_AGO - dice.between(4, 30));
        decide(booking, applicant, Transition.REGISTER);
        return booking;
    }

    private Booking applied(Event event, Run run, Staffer applicant, int day) {
        Instant at = Almanac.officeHours(almanac.today().plusDays(day), dice);
        return new Booking(event, applicant.id(), occasion(run).text(), at);
    }

    private void decide(Booking booking, Staffer applicant, Transition transition) {
        Instant at = booking.appliedAt().plusSeconds(3600L * dice.between(2, 40));
        booking.go(transition, Decision.of(applicant.line().orElseThrow().leader(), at));
    }

    /** Many apply for a core competency of their role, some for another gap, some say nothing. */
    private Occasion occasion(Run run) {
        if (dice.percent(25)) {
            return Occasion.NONE;
        }
        CompetencyId competency = new TreeSet<>(run.seminar().effects().keySet()).first();
        Level to = run.seminar().effects().getOrDefault(competency, Level.STARTING);
        return new Occasion(
                Optional.of(new Proposal.Reason(competency, Level.of(to.number() - 1), to, dice.percent(55))));
    }

    private Event closed(Run run, int places) {
        Event usual = run.event();
        LocalDate closesOn = almanac.today().minusDays(CLOSED_DAYS_AGO);
        Terms terms = Terms.usual(
                run.seminar().mode(),
                Capacity.of(Math.min(places, run.seminar().minimum()), places),
                Deadlines.before(run.start(), closesOn, Provider.OURSELVES));
        Event event = new Event(run.seminar(), terms, usual.place(), usual.sessions());
        usual.lecturers().forEach(event::isHeldBy);
        return event;
    }

    /** The last working day before that many days ago, so that nothing lies in the future. */
    private LocalDate before(int days) {
        return almanac.working().plus(almanac.today().minusDays(days), -1);
    }

    private Instant moment(int days) {
        return Almanac.moment(before(days), LocalTime.of(9, 30));
    }
}
