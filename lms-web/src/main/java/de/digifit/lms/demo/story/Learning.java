// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.TownPlan.CastPlan;
import de.digifit.lms.demo.story.Enrolment.Application;
import de.digifit.lms.demo.story.Season.Run;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Who takes part in what: nobody twice in the same seminar, and nobody in two events on one day. */
final class Learning {

    private static final Set<String> FOR_MOBILE_TOO = Set.of("DF-01", "DF-07");
    private static final int SOON_DAYS = 130;
    private static final int FEW = 3;
    private static final int LATER_DAYS = 30;
    private static final int PUT_OFF_DAYS = 12;

    /** Whoever applied longer ago has an answer. */
    private static final int DECIDED_DAYS = 10;

    private final List<Staffer> staff;
    private final Dice dice;
    private final Almanac almanac;
    private final Chronicle chronicle;
    private final Dialogue dialogue;
    private final Map<PersonId, Set<Object>> engaged = new HashMap<>();

    Learning(List<Staffer> staff, Dice dice, Almanac almanac, Chronicle chronicle, Dialogue dialogue) {
        this.staff = staff;
        this.dice = dice;
        this.almanac = almanac;
        this.chronicle = chronicle;
        this.dialogue = dialogue;
    }

    void lookBack(Run run, Closing closing) {
        Enrolment enrolment = new Enrolment(run, dice, almanac, dialogue);
        int wanted = dice.between(run.seminar().minimum() + 1, run.seminar().maximum() + 2);
        candidates(run, staffer -> true)
                .limit(wanted)
                .forEach(staffer -> enrolment.apply(staffer, run.start().minusDays(dice.between(29, 75))));
        enrolment.decide();
        enrolment.withdraw(9, run.start().minusDays(18), run.start().minusDays(3));
        enrolment.giveUpWaiting(run.start().minusDays(2));
        keep(run, enrolment);
        closing.close(run, enrolment);
    }

    /** The nearer an event, the fuller it is; some have applied in the last days and wait for an answer. */
    void lookAhead(Run run) {
        Enrolment enrolment = new Enrolment(run, dice, almanac, dialogue);
        int places = run.event().places();
        int days = (int) (run.start().toEpochDay() - almanac.today().toEpochDay());
        int wanted =
                switch (run.crowd()) {
                    case FEW -> FEW;
                    case SOME -> places * Math.max(4, 60 - days / 2) / 100;
                    case TOO_MANY -> places + 5;
                };
        int last = Math.max(DECIDED_DAYS, (int)
                (almanac.today().toEpochDay() - run.event().closesOn().toEpochDay()));
        candidates(run, staffer -> true)
                .limit(wanted)
                .forEach(staffer -> enrolment.apply(staffer, almanac.today().minusDays(dice.between(last, last + 40))));
        enrolment.decide();
        enrolment.withdraw(4, almanac.today().minusDays(2), almanac.today().minusDays(1));
        if (run.crowd() != Run.Crowd.FEW && days < SOON_DAYS && run.event().acceptsApplications(almanac.today())) {
            candidates(run, this::noDemoAccountDecides)
                    .limit(dice.between(0, 2))
                    .forEach(staffer -> enrolment.apply(staffer, lately()));
            askLeaders(run, enrolment);
        }
        keep(run, enrolment);
    }

    /** Who has a demo account and no desk has applied on paper: one place is confirmed, one question is open. */
    void onPaper(List<Run> coming) {
        staff.stream()
                .filter(staffer -> staffer.cast().isPresent() && staffer.mobile())
                .forEach(staffer -> {
                    List<Application> applied = coming.stream()
                            .filter(run -> run.crowd() != Run.Crowd.TOO_MANY
                                    && run.event().acceptsApplications(almanac.today()))
                            .filter(run -> suits(run.seminar(), staffer) && engage(staffer, run))
                            .limit(2)
                            .map(run -> new Enrolment(run, dice, almanac, dialogue).apply(staffer, lately()))
                            .toList();
                    applied.forEach(application -> chronicle.add(Chronicle.Part.LMS, application.booking()));
                    applied.stream().limit(1).forEach(dialogue::leaveApproved);
                    applied.stream().skip(1).forEach(dialogue::leaveAsked);
                });
    }

    /** On the desks that the story fills, one application waits for an answer and one for its day. */
    void leaveOpen(List<Run> coming) {
        staff.stream()
                .filter(leader -> leader.cast().stream()
                        .anyMatch(cast -> !cast.undecided().isEmpty()))
                .forEach(leader -> leaveOpen(leader, coming));
    }

    private void leaveOpen(Staffer leader, List<Run> coming) {
        LocalDate today = almanac.today();
        List<Application> open = coming.stream()
                .filter(run ->
                        run.event().acceptsApplications(today) && run.start().isAfter(today.plusDays(LATER_DAYS)))
                .flatMap(run -> candidates(run, staffer -> leader(staffer).equals(leader.id()))
                        .limit(1)
                        .map(staffer -> new Enrolment(run, dice, almanac, dialogue).apply(staffer, lately())))
                .limit(2)
                .toList();
        open.forEach(application -> chronicle.add(Chronicle.Part.LMS, application.booking()));
        open.stream().limit(1).forEach(dialogue::leaveAsked);
        open.stream().skip(1).forEach(application -> dialogue.leavePutOff(application, today.plusDays(PUT_OFF_DAYS)));
    }

    /** The applications that the story puts on a leader's desk. */
    private void askLeaders(Run run, Enrolment enrolment) {
        staff.stream().filter(leader -> awaits(leader, run)).forEach(leader -> candidates(
                        run, staffer -> leader(staffer).equals(leader.id()))
                .findFirst()
                .ifPresent(staffer -> enrolment.apply(staffer, lately())));
    }

    private boolean awaits(Staffer leader, Run run) {
        return leader.cast()
                        .map(CastPlan::undecided)
                        .orElse(List.of())
                        .contains(run.seminar().code())
                && engaged.computeIfAbsent(leader.id(), key -> new HashSet<>())
                        .add("asked " + run.seminar().code());
    }

    private boolean noDemoAccountDecides(Staffer staffer) {
        PersonId leader = leader(staffer);
        return staff.stream().filter(other -> other.cast().isPresent()).noneMatch(other -> other.id()
                .equals(leader));
    }

    private static PersonId leader(Staffer staffer) {
        return staffer.line().orElseThrow().leader();
    }

    private LocalDate lately() {
        return almanac.today().minusDays(dice.between(1, 4));
    }

    private void keep(Run run, Enrolment enrolment) {
        chronicle.add(Chronicle.Part.LMS, run.event());
        enrolment.applications().forEach(application -> chronicle.add(Chronicle.Part.LMS, application.booking()));
    }

    /** In a new order for each run, without the demo accounts, whose story is theirs to tell; who is taken from the stream counts as engaged. */
    private Stream<Staffer> candidates(Run run, Predicate<Staffer> also) {
        Seminar seminar = run.seminar();
        return dice.shuffled(staff).stream()
                .filter(staffer -> staffer.cast().isEmpty())
                .filter(staffer -> staffer.line().isPresent() && suits(seminar, staffer))
                .filter(staffer -> staffer.since().isBefore(run.start().minusDays(90)))
                .filter(also)
                .filter(staffer -> engage(staffer, run));
    }

    private static boolean suits(Seminar seminar, Staffer staffer) {
        List<String> only = seminar.syllabus().onlyRoles();
        if (!only.isEmpty()) {
            return only.stream().anyMatch(staffer.roles()::contains);
        }
        return !staffer.mobile() || FOR_MOBILE_TOO.contains(seminar.code());
    }

    private boolean engage(Staffer staffer, Run run) {
        Set<Object> mine = engaged.computeIfAbsent(staffer.id(), key -> new HashSet<>());
        List<LocalDate> days = run.event().sessions().stream()
                .map(Session::startsAt)
                .map(moment -> moment.toLocalDate())
                .toList();
        if (mine.contains(run.seminar().code()) || days.stream().anyMatch(mine::contains)) {
            return false;
        }
        mine.add(run.seminar().code());
        mine.addAll(days);
        return true;
    }
}
