// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.assessment.proposal.LevelProposal;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Release;
import de.digifit.core.evidence.Subject;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.demo.plan.Almanac;
import de.digifit.lms.demo.plan.Dice;
import de.digifit.lms.demo.plan.TownPlan.CastPlan;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/** The yearly round: people assess themselves, some release that, and most agree their levels in a talk. */
final class Talks {

    private static final String SOURCE = "self";
    private static final int RATED_PERCENT = 73;
    private static final int TALKED_PERCENT = 94;
    private static final int AGREED_PERCENT = 95;
    private static final int RELEASING_PERCENT = 45;
    private static final int RELEASED_PERCENT = 50;
    private static final int OBSERVED_DAYS_BEFORE = 20;
    private static final String OBSERVED = "Hat es in der Teamrunde an einem eigenen Fall gezeigt.";

    private final KnownLevels levels;
    private final Dice dice;
    private final Almanac almanac;
    private final Chronicle chronicle;

    Talks(KnownLevels levels, Dice dice, Almanac almanac, Chronicle chronicle) {
        this.levels = levels;
        this.dice = dice;
        this.almanac = almanac;
        this.chronicle = chronicle;
    }

    void hold(Staffer staffer) {
        LocalDate day = almanac.workday(-dice.between(30, 400));
        if (day.isBefore(staffer.since().plusMonths(1))) {
            return;
        }
        SortedMap<CompetencyId, Level> known = levels.of(staffer);
        staffer.cast().ifPresent(cast -> known.keySet()
                .removeIf(competency -> cast.unknown().contains(competency.code())));
        boolean example = staffer.cast().filter(CastPlan::rated).isPresent();
        boolean paperOnly = staffer.cast().isPresent() && staffer.mobile();
        if (example || (!paperOnly && dice.percent(RATED_PERCENT))) {
            rate(staffer, known, almanac.workday(day.minusDays(dice.between(5, 25))), example);
        }
        if (staffer.cast().isPresent() || dice.percent(TALKED_PERCENT)) {
            observe(staffer, known, day);
            agree(staffer, known, day);
        }
    }

    private void rate(Staffer staffer, SortedMap<CompetencyId, Level> known, LocalDate day, boolean example) {
        Instant moment = Almanac.officeHours(day, dice);
        boolean releasing = dice.percent(RELEASING_PERCENT);
        for (CompetencyId competency : known.keySet()) {
            Subject about = subject(staffer, competency);
            Level level = example ? known.get(competency) : ownView(known.get(competency));
            moment = moment.plusSeconds(dice.between(20, 90));
            chronicle.add(
                    Chronicle.Part.CORE,
                    new Evidence(about, EvidenceKind.SELF_ASSESSMENT, level, day, staffer.id(), SOURCE, moment));
            boolean released = example
                    ? staffer.cast().orElseThrow().released().contains(competency.code())
                    : releasing && dice.percent(RELEASED_PERCENT);
            if (released) {
                chronicle.add(Chronicle.Part.CORE, new Release(about, moment.plusSeconds(8)));
            }
        }
    }

    private void agree(Staffer staffer, SortedMap<CompetencyId, Level> known, LocalDate day) {
        if (staffer.line().isEmpty()) {
            return;
        }
        PersonId leader = staffer.line().get().leader();
        Instant talk = Almanac.officeHours(day, dice);
        known.forEach((competency, level) -> {
            if (staffer.cast().isPresent() || dice.percent(AGREED_PERCENT)) {
                Subject about = subject(staffer, competency);
                Instant answered = talk.plus(Duration.ofMinutes(dice.between(30, 55)));
                LevelProposal proposal = new LevelProposal(about, level, leader, talk);
                proposal.agree(answered);
                chronicle.add(Chronicle.Part.ASSESSMENT, proposal);
                chronicle.add(Chronicle.Part.CORE, new AgreedLevel(about, level, day, leader, answered));
            }
        });
    }

    /** Some weeks before the talk, for those of the cast whose leader did so. */
    private void observe(Staffer staffer, SortedMap<CompetencyId, Level> known, LocalDate talk) {
        List<String> observed = staffer.cast().map(CastPlan::observed).orElse(List.of());
        LocalDate day = almanac.workday(talk.minusDays(OBSERVED_DAYS_BEFORE));
        staffer.line()
                .ifPresent(line -> known.forEach((competency, level) -> {
                    if (observed.contains(competency.code())) {
                        chronicle.add(
                                Chronicle.Part.CORE,
                                new Evidence(
                                        subject(staffer, competency),
                                        EvidenceKind.LEADER_OBSERVATION,
                                        level,
                                        day,
                                        line.leader(),
                                        OBSERVED,
                                        day.atTime(16, 0).atZone(TownClock.ZONE).toInstant()));
                    }
                }));
    }

    private Level ownView(Level agreed) {
        int step = dice.percent(15) ? -1 : dice.percent(24) ? 1 : 0;
        return Level.of(Math.max(0, Math.min(Level.SHAPING.number(), agreed.number() + step)));
    }

    private static Subject subject(Staffer staffer, CompetencyId competency) {
        return new Subject(staffer.person().town(), staffer.id(), competency);
    }
}
