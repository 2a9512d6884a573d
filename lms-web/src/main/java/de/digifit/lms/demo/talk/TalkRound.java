// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.talk;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.preparation.Answers;
import de.digifit.assessment.preparation.Sheet;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.assessment.talk.GroupTalk;
import de.digifit.assessment.talk.Invitation;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.assessment.talk.TalkTransition;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.demo.plan.Almanac;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** A campaign that began a month ago: some talks are over, some are to come, one is today. */
public final class TalkRound {

    private static final int SINCE_DAYS = 40;
    private static final int FOR_DAYS = 340;
    private static final int INVITED_DAYS = 14;
    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final TownId town;
    private final Almanac almanac;
    private final Consumer<Object> keep;
    private final Campaign campaign;

    public TalkRound(TownId town, PersonId coordination, Almanac almanac, Consumer<Object> keep) {
        this.town = town;
        this.almanac = almanac;
        this.keep = keep;
        LocalDate first = almanac.today().minusDays(SINCE_DAYS);
        this.campaign = new Campaign(
                town,
                "Qualifizierungsgespräche " + first.getYear(),
                new Campaign.Window(first, first.plusDays(FOR_DAYS)),
                coordination,
                Almanac.moment(first.minusDays(INVITED_DAYS), MORNING));
        keep.accept(campaign);
    }

    /** Two weeks ago for today, so that both can prepare and hold it at once. */
    public void today(PersonId person, PersonId leader) {
        keep.accept(invited(person, leader, almanac.today(), "Zimmer der Führungskraft"));
    }

    /** Yesterday, well prepared by both; the agreement is still to be written. */
    public void yesterday(PersonId person, PersonId leader) {
        LocalDate day = almanac.today().minusDays(1);
        Talk talk = invited(person, leader, day, "Zimmer der Führungskraft");
        Instant before = Almanac.moment(day.minusDays(2), MORNING);
        talk.ready(Side.PERSON, Hand.own(person, before));
        talk.ready(Side.LEADER, Hand.own(leader, before));
        talk.hold(Hand.own(leader, Almanac.moment(day, LocalTime.of(11, 0))));
        keep.accept(talk);
        keep.accept(sheet(talk, Side.PERSON, "Das Team arbeitet seit dem Frühjahr mit der E-Akte."));
        keep.accept(sheet(talk, Side.LEADER, "Die Einführung der E-Akte ist gut gelungen."));
    }

    /** Yesterday, all at once; each agreement is still to be written. */
    public void together(List<PersonId> people, PersonId leader) {
        LocalDate day = almanac.today().minusDays(1);
        GroupTalk group = GroupTalk.of(
                people.stream().map(person -> new Talk(town, campaign, person)).toList());
        group.invite(
                new Invitation(day.atTime(14, 0), "Besprechungsraum", false),
                campaign.window(),
                Hand.own(leader, Almanac.moment(day.minusDays(INVITED_DAYS), MORNING)));
        group.talks().forEach(talk -> talk.hold(Hand.own(leader, Almanac.moment(day, LocalTime.of(15, 30)))));
        group.talks().forEach(keep);
    }

    private static Sheet sheet(Talk talk, Side side, String lookback) {
        Sheet sheet = new Sheet(talk.id(), side);
        sheet.write(
                new Answers(lookback, "Der Schalter bekommt ein neues Fachverfahren.", "Ein Seminar zur Veränderung."),
                Map.of());
        return sheet;
    }

    /** Somebody of the staff, each in turn: over, to come, not begun, or not wished. */
    public void turn(int turn, PersonId person, PersonId leader) {
        switch (turn % 8) {
            case 0, 4 -> over(person, leader);
            case 1, 5 -> keep.accept(invited(person, leader, almanac.workday(10 + turn % 20), "Besprechungsraum"));
            case 6 -> declined(person);
            default -> {
                // not begun yet
            }
        }
    }

    private void over(PersonId person, PersonId leader) {
        LocalDate day = almanac.workday(-INVITED_DAYS);
        Talk talk = invited(person, leader, day, "Besprechungsraum");
        Instant then = Almanac.moment(day, LocalTime.of(11, 0));
        talk.hold(Hand.own(leader, then));
        QualificationAgreement agreement = new QualificationAgreement(talk);
        agreement.confirm(Side.LEADER, agreement.edition(), then);
        agreement.confirm(Side.PERSON, agreement.edition(), then);
        talk.go(TalkTransition.CONFIRM, Hand.own(person, then));
        talk.go(TalkTransition.CLOSE, Hand.own(leader, then));
        keep.accept(talk);
        keep.accept(agreement);
    }

    private void declined(PersonId person) {
        Talk talk = new Talk(town, campaign, person);
        talk.go(TalkTransition.DECLINE, Hand.own(person, Almanac.moment(almanac.workday(-INVITED_DAYS), MORNING)));
        keep.accept(talk);
    }

    private Talk invited(PersonId person, PersonId leader, LocalDate day, String place) {
        Talk talk = new Talk(town, campaign, person);
        LocalDate asked = day.minusDays(INVITED_DAYS);
        talk.invite(
                new Invitation(day.atTime(10, 0), place, false),
                campaign.window(),
                Hand.own(leader, Almanac.moment(asked, MORNING)));
        return talk;
    }
}
