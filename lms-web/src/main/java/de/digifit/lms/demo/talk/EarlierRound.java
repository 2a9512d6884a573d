// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.talk;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.qualification.Category;
import de.digifit.assessment.qualification.CostBearer;
import de.digifit.assessment.qualification.Growth;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.OwnContribution;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.measure.MeasureBooking;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** The campaign of the year before: what was agreed then was attended meanwhile, and both are asked what came of it. */
public final class EarlierRound {

    private static final int BEFORE_APPLYING_DAYS = 20;
    private static final int INVITED_DAYS = 14;
    private static final int AFTERWARDS_DAYS = 30;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final TownId town;
    private final PersonId coordination;
    private final Consumer<Object> talks;
    private final Consumer<Object> bookings;

    public EarlierRound(TownId town, PersonId coordination, Consumer<Object> talks, Consumer<Object> bookings) {
        this.town = town;
        this.coordination = coordination;
        this.talks = talks;
        this.bookings = bookings;
    }

    /** A talk in which the two agreed on the seminar that was attended. */
    public void agreed(LastAttended attended, PersonId leader) {
        Booking booking = attended.booking();
        LocalDate day = LocalDate.ofInstant(booking.appliedAt(), TownClock.ZONE).minusDays(BEFORE_APPLYING_DAYS);
        Campaign campaign = new Campaign(
                town,
                "Qualifizierungsgespräche " + day.getYear(),
                new Campaign.Window(day.minusDays(INVITED_DAYS), day.plusDays(INVITED_DAYS)),
                coordination,
                Almanac.moment(day.minusDays(2 * INVITED_DAYS), MORNING));
        Talk talk = held(campaign, booking.person(), leader, day);
        QualificationAgreement agreement = new QualificationAgreement(talk);
        MeasureId measure = agreement.add(
                terms(attended.seminar(), attended.event().endsAt().toLocalDate()), day);
        Instant then = Almanac.moment(day, LocalTime.of(11, 30));
        agreement.confirm(Side.LEADER, agreement.edition(), then);
        agreement.confirm(Side.PERSON, agreement.edition(), then);
        talk.go(TalkTransition.CONFIRM, Hand.own(booking.person(), then));
        talk.go(TalkTransition.CLOSE, Hand.own(leader, then));
        talks.accept(campaign);
        talks.accept(talk);
        talks.accept(agreement);
        bookings.accept(new MeasureBooking(measure, booking.id()));
    }

    private Talk held(Campaign campaign, PersonId person, PersonId leader, LocalDate day) {
        Talk talk = new Talk(town, campaign, person);
        talk.invite(
                new Invitation(day.atTime(10, 0), "Besprechungsraum", false),
                campaign.window(),
                Hand.own(leader, Almanac.moment(day.minusDays(INVITED_DAYS), MORNING)));
        talk.hold(Hand.own(leader, Almanac.moment(day, LocalTime.of(11, 0))));
        return talk;
    }

    private static Terms terms(Seminar seminar, LocalDate last) {
        Optional<Growth> growth = seminar.effects().entrySet().stream()
                .filter(effect -> effect.getValue().number() > 1)
                .min(Map.Entry.comparingByKey(Comparator.comparing(Object::toString)))
                .map(effect ->
                        new Growth(effect.getKey(), Level.of(effect.getValue().number() - 1), effect.getValue()));
        return new Terms(
                growth,
                Optional.of(seminar.id().value()),
                seminar.code() + " " + seminar.title().de(),
                last.plusDays(AFTERWARDS_DAYS),
                Category.B,
                CostBearer.TOWN,
                OwnContribution.NONE,
                "",
                "Anmeldung durch die Person, Freistellung durch die Führungskraft");
    }
}
