// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.account.Account;
import de.digifit.core.account.Responsibility;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.content.ShippedContent;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.Unit;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.demo.duty.DutyStory;
import de.digifit.lms.demo.multiplier.TeamStory;
import de.digifit.lms.demo.multiplier.TeamStory.Answering;
import de.digifit.lms.demo.multiplier.TeamStory.Speaker;
import de.digifit.lms.demo.multiplier.WorkStory;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.HouseOrder;
import de.digifit.lms.demo.plan.NextEdition;
import de.digifit.lms.demo.plan.Teachers;
import de.digifit.lms.demo.plan.TownPlan.TeamPlan;
import de.digifit.lms.demo.talk.EarlierRound;
import de.digifit.lms.demo.talk.LastAttended;
import de.digifit.lms.demo.talk.TalkRound;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a town has decided: its works agreement, who has an account for which office, and the mandate of a team. */
final class Offices {

    private static final int ANSWERING = 2;
    private static final int BESIDE = 10;

    private final Town town;
    private final Almanac almanac;
    private final Chronicle chronicle;

    Offices(Town town, Almanac almanac, Chronicle chronicle) {
        this.town = town;
        this.almanac = almanac;
        this.chronicle = chronicle;
    }

    void agree(List<Staffer> staff) {
        HouseOrder.agreed(town.id(), staff.get(0).id(), almanac).forEach(this::core);
    }

    void close() {
        HouseOrder.closed(town.id(), almanac).forEach(this::core);
    }

    private void core(Object entry) {
        chronicle.add(Chronicle.Part.CORE, entry);
    }

    void open(List<Staffer> staff, String passwordHash) {
        for (Staffer staffer : staff) {
            staffer.cast().ifPresent(cast -> {
                Set<Responsibility> responsibilities = cast.responsibilities().stream()
                        .map(Responsibility::valueOf)
                        .collect(Collectors.toSet());
                chronicle.add(
                        Chronicle.Part.CORE,
                        new Account(cast.login(), passwordHash, town.id(), staffer.id(), responsibilities));
            });
        }
    }

    /** All guides of the town belong to the team; people of robin's team would like to join it. */
    void mandate(TeamPlan plan, List<Staffer> staff) {
        TeamStory story = new TeamStory(town, almanac, this::core);
        Optional<Staffer> speaker =
                staff.stream().filter(one -> one.isCalled(plan.speaker())).findFirst();
        List<PersonId> guides = staff.stream()
                .filter(staffer -> staffer.roles().contains("DL") && !staffer.isCalled(plan.speaker()))
                .map(Staffer::id)
                .toList();
        MultiplierTeam team = story.begin(
                plan,
                guides,
                speaker.map(one -> new Speaker(one.id(), one.line().map(Staffer.Line::leader))),
                chronicle.all(Unit.class));
        story.call(team, answering(staff));
        WorkStory work = new WorkStory(almanac, this::core);
        speaker.ifPresent(one -> work.tell(team, one.id(), chronicle.all(Unit.class)));
    }

    private static List<Answering> answering(List<Staffer> staff) {
        return called(staff, "robin").stream()
                .flatMap(robin -> teamOf(robin, staff)
                        .filter(one -> !one.roles().contains("DL"))
                        .limit(ANSWERING)
                        .map(one -> new Answering(one.id(), one.unit(), robin)))
                .toList();
    }

    private static Optional<PersonId> called(List<Staffer> staff, String login) {
        return staff.stream()
                .filter(one -> one.isCalled(login))
                .map(Staffer::id)
                .findFirst();
    }

    /** Those without a demo account. */
    private static Stream<Staffer> teamOf(PersonId leader, List<Staffer> staff) {
        return staff.stream().filter(one -> one.cast().isEmpty()).filter(one -> one.line()
                .map(Staffer.Line::leader)
                .filter(leader::equals)
                .isPresent());
    }

    /** What coordination has begun. */
    void coordinate(List<Staffer> staff, ShippedContent content) {
        staff.stream()
                .filter(staffer -> staffer.holds("COORDINATION"))
                .findFirst()
                .ifPresent(coordination -> {
                    talk(staff, coordination.id());
                    talkBefore(staff, coordination.id());
                    core(NextEdition.draft(content.edition(), town.id(), coordination.id(), almanac));
                    staff.stream().filter(staffer -> staffer.isCalled("alex")).forEach(alex -> duties(staff, alex));
                    teach(staff);
                });
    }

    /** What the unit of alex has to do; alex stands in for somebody who has no demo account. */
    private void duties(List<Staffer> staff, Staffer alex) {
        List<Staffer> unit = staff.stream()
                .filter(staffer -> staffer.unit().equals(alex.unit()))
                .toList();
        Set<PersonId> people = unit.stream().map(Staffer::id).collect(Collectors.toSet());
        List<AgreedLevel> agreed = chronicle.all(AgreedLevel.class).stream()
                .filter(level -> people.contains(level.person()))
                .toList();
        DutyStory story = new DutyStory(town.id(), alex.unit(), almanac.today(), this::core);
        unit.stream()
                .filter(staffer -> staffer.cast().isEmpty())
                .findFirst()
                .ifPresent(owner -> story.tell(owner.id(), alex.id(), agreed));
    }

    /** What the lecturer holds, and some of the team beside, so that a season can be planned. */
    private void teach(List<Staffer> staff) {
        Teachers teachers = new Teachers(town.id(), chronicle.all(Seminar.class));
        staff.stream()
                .filter(staffer -> staffer.holds("LECTURER"))
                .forEach(staffer -> chronicle.add(Chronicle.Part.LMS, teachers.lecturer(staffer.id())));
        staff.stream()
                .filter(staffer -> staffer.roles().contains("DL") && !staffer.holds("LECTURER"))
                .limit(BESIDE)
                .forEach(staffer -> chronicle.add(Chronicle.Part.LMS, teachers.beside(staffer.id())));
    }

    /** A campaign under way; alex has the talk today, robin had the own one yesterday, and one with two of the team. */
    private void talk(List<Staffer> staff, PersonId coordination) {
        TalkRound round = new TalkRound(
                town.id(), coordination, almanac, entry -> chronicle.add(Chronicle.Part.ASSESSMENT, entry));
        Optional<PersonId> robin = called(staff, "robin");
        List<PersonId> group = robin.stream()
                .flatMap(leader -> teamOf(leader, staff))
                .map(Staffer::id)
                .limit(2)
                .toList();
        robin.ifPresent(leader -> round.together(group, leader));
        int turn = 0;
        for (Staffer staffer : staff) {
            Optional<PersonId> leader = staffer.line().map(Staffer.Line::leader);
            if (leader.isPresent() && staffer.isCalled("alex")) {
                round.today(staffer.id(), leader.get());
            } else if (leader.isPresent() && staffer.isCalled("robin")) {
                round.yesterday(staffer.id(), leader.get());
            } else if (leader.isPresent() && staffer.cast().isEmpty() && !group.contains(staffer.id())) {
                round.turn(turn++, staffer.id(), leader.get());
            }
        }
    }

    /** What mika agreed a year ago was attended meanwhile. */
    private void talkBefore(List<Staffer> staff, PersonId coordination) {
        EarlierRound round = new EarlierRound(
                town.id(),
                coordination,
                entry -> chronicle.add(Chronicle.Part.ASSESSMENT, entry),
                entry -> chronicle.add(Chronicle.Part.LMS, entry));
        staff.stream().filter(staffer -> staffer.isCalled("mika")).forEach(mika -> mika.line()
                .ifPresent(line -> attended(mika).ifPresent(attended -> round.agreed(attended, line.leader()))));
    }

    private Optional<LastAttended> attended(Staffer staffer) {
        return LastAttended.of(
                staffer.id(), chronicle.all(Booking.class), chronicle.all(Event.class), chronicle.all(Seminar.class));
    }
}
