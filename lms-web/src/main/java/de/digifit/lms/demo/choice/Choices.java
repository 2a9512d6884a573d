// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.choice;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Words;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.council.CouncilMode;
import de.digifit.lms.council.CouncilStep;
import de.digifit.lms.council.Silence;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.ranking.Candidate;
import de.digifit.lms.ranking.OfferTime;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.selection.Criterion;
import de.digifit.lms.selection.Deviation;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.terms.FreePlaces;
import de.digifit.lms.waitlist.Offer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Events with too few places: selections of which one is proposed and one lies with the staff council, an offered
 * place, and a draft whose rule is fixed.
 */
public final class Choices {

    private static final int PLANNED_DAYS_AGO = 78;
    private static final int ASKED_DAYS_AGO = 8;
    private static final int DISCUSSED_DAYS_AGO = 2;
    private static final int PLACES = 8;
    private static final int FEW_PLACES = 5;
    private static final int OFFER_DAYS = 10;

    private final PersonId coordination;
    private final Dice dice;
    private final Almanac almanac;
    private final Consumer<Object> keep;

    /** @param coordination who plans and asks the staff council */
    public Choices(PersonId coordination, Dice dice, Almanac almanac, Consumer<Object> keep) {
        this.coordination = coordination;
        this.dice = dice;
        this.almanac = almanac;
        this.keep = keep;
    }

    /** The staff council is asked. */
    public void select(Seminar seminar, Event usual, List<Applicant> applicants) {
        Selection selection = propose(seminar, usual, RankingRule.CORE_GAP, applicants);
        Scarcity scarcity = new Scarcity(seminar, usual, almanac, dice);
        selection.move(
                selection.lines().get(PLACES).booking(),
                PLACES,
                new Deviation(
                        Criterion.WAITING_TIME,
                        "Stand schon im Vorjahr auf der Warteliste.",
                        coordination,
                        scarcity.moment(ASKED_DAYS_AGO)));
        CouncilStep asked = new CouncilStep(law(), false, almanac.working(), scarcity.before(ASKED_DAYS_AGO));
        asked.discussed(scarcity.before(DISCUSSED_DAYS_AGO), almanac.working(), almanac.today());
        selection.submit(asked, true);
    }

    /** Registration is closed, and nobody has looked at the proposal yet. */
    public Selection propose(Seminar seminar, Event usual, RankingRule rule, List<Applicant> applicants) {
        Scarcity scarcity = new Scarcity(seminar, usual, almanac, dice);
        Event event = scarcity.event(PLACES);
        SelectionTerms terms = fix(event, rule, OfferTime.USUAL, scarcity);
        event.publish();
        List<Candidate> candidates = new ArrayList<>();
        for (Applicant applicant : applicants) {
            Booking booking = scarcity.approved(event, applicant, dice.between(4, 30), Transition.REGISTER);
            keep.accept(booking);
            candidates.add(new Candidate(
                    booking.id(),
                    applicant.id(),
                    booking.desk(),
                    Optional.of(applicant.unit()),
                    booking.occasion(),
                    booking.appliedAt()));
        }
        Selection selection = new Selection(
                terms,
                FreePlaces.open(PLACES),
                terms.ranking().of(candidates),
                scarcity.moment(Scarcity.CLOSED_DAYS_AGO - 2));
        keep.accept(selection);
        return selection;
    }

    /** A rule that is fixed before anybody can apply. */
    public void draft(Seminar seminar, Event usual) {
        Event event = new Event(seminar, usual.terms(), usual.place(), usual.sessions());
        fix(event, RankingRule.LOTTERY, OfferTime.USUAL, new Scarcity(seminar, usual, almanac, dice));
    }

    /** All places are taken, one of them is held for the first, and others wait behind. */
    public void offer(Seminar seminar, Event usual, List<Applicant> others, Applicant first) {
        Scarcity scarcity = new Scarcity(seminar, usual, almanac, dice);
        Event event = scarcity.event(FEW_PLACES);
        OfferTime time = new OfferTime(OFFER_DAYS, OfferTime.USUAL.hours());
        fix(event, RankingRule.ORDER_OF_RECEIPT, time, scarcity);
        event.publish();
        for (int i = 0; i < others.size(); i++) {
            Transition approved = i < FEW_PLACES - 1 ? Transition.APPROVE : Transition.APPROVE_TO_WAIT;
            keep.accept(scarcity.approved(event, others.get(i), 12 - i, approved));
        }
        Booking wanted = scarcity.approved(event, first, 13, Transition.APPROVE_TO_WAIT);
        wanted.go(Transition.OFFER, Decision.of(first.id(), scarcity.yesterday()));
        keep.accept(wanted);
        keep.accept(new Offer(
                wanted.id(),
                scarcity.yesterday(),
                time.until(scarcity.yesterday(), event.startsAt(), almanac.working())));
    }

    private SelectionTerms fix(Event event, RankingRule rule, OfferTime time, Scarcity scarcity) {
        String seed = Long.toHexString(0x5eed_0000_0000L + dice.between(1, 1_000_000));
        SelectionTerms terms =
                SelectionTerms.fixed(event, rule, time, seed, coordination, scarcity.moment(PLANNED_DAYS_AGO));
        keep.accept(event);
        keep.accept(terms);
        return terms;
    }

    /** As in Nordrhein-Westfalen, where the period begins with the discussion. */
    private static StateProfile law() {
        return new StateProfile(
                FederalState.NW.name(),
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
}
