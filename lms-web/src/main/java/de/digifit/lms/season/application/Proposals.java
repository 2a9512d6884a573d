// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import de.digifit.core.season.outcome.Objective;
import de.digifit.core.season.outcome.Outcome;
import de.digifit.core.season.search.Explanations;
import de.digifit.core.season.search.Explanations.Explanation;
import de.digifit.lms.season.Reasons;
import de.digifit.lms.season.Rough;
import de.digifit.lms.season.Rough.Amount;
import de.digifit.lms.season.Rough.Filling;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonPlan;
import de.digifit.lms.season.SeasonPlans;
import de.digifit.lms.season.SeasonRun.LeftOut;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Keeps what the planner found, and of its reasons what may be said; participants are dropped here. */
@ApplicationScoped
class Proposals {

    private final SeasonPlans plans;
    private final Seminars catalogue;
    private final ModuleSwitches agreement;

    @Inject
    Proposals(SeasonPlans plans, Seminars catalogue, ModuleSwitches agreement) {
        this.plans = plans;
        this.catalogue = catalogue;
        this.agreement = agreement;
    }

    /** Dates that stay keep their id. Gives the seminars without a date. */
    LeftOut keep(SeasonPlan plan, Season season, Plan found) {
        Map<String, Seminar> seminars = byCode(season);
        Map<Placement, SeasonDate> kept = new LinkedHashMap<>();
        List<SeasonDate> before = new ArrayList<>(plans.dates(plan.id()));
        for (Placement placement : found.placements()) {
            SeasonDate date = before.stream()
                    .filter(one -> one.placement().isSameDateAs(placement))
                    .findFirst()
                    .orElseGet(() -> added(plan, season, seminar(seminars, placement), placement));
            before.remove(date);
            kept.put(placement, date);
        }
        before.forEach(plans::remove);
        explain(plan, season, found, kept);
        Outcome outcome = new Objective(season).outcome(found);
        plan.proposed(Rough.of(outcome.all().part(), outcome.expense().halfDaysAway()));
        return leftOut(plan, season, found);
    }

    private SeasonDate added(SeasonPlan plan, Season season, Seminar seminar, Placement placement) {
        SeasonDate date = new SeasonDate(plan.id(), placement, seminar.form().halfDays(), places(season, placement));
        plans.add(date);
        return date;
    }

    /** How many people a date can take. */
    static int places(Season season, Placement placement) {
        Seminar seminar = season.seminars().stream()
                .filter(one -> one.code().equals(placement.seminar()))
                .findFirst()
                .orElseThrow();
        return season.means().rooms().stream()
                .filter(room -> room.code().equals(placement.room()))
                .mapToInt(room -> Math.min(room.capacity(), seminar.size().most()))
                .findFirst()
                .orElse(seminar.size().most());
    }

    private void explain(SeasonPlan plan, Season season, Plan found, Map<Placement, SeasonDate> kept) {
        Explanations explanations = new Explanations(season, found);
        Map<Placement, Explanation> all = new HashMap<>();
        kept.keySet().forEach(placement -> explanations.of(placement).ifPresent(one -> all.put(placement, one)));
        double average =
                all.values().stream().mapToDouble(Explanation::worth).average().orElse(0);
        int smallest = agreement.smallestGroup(plan.town());
        Map<String, Seminar> seminars = byCode(season);
        all.forEach((placement, why) -> {
            SeasonDate date = Objects.requireNonNull(kept.get(placement));
            Filling filling = Filling.of(placement.participants().size(), date.places());
            Set<CompetencyId> measured = seminar(seminars, placement).gains().keySet();
            date.explained(placement, filling, reasons(why, average, smallest, measured));
        });
    }

    private static Reasons reasons(Explanation why, double average, int smallest, Set<CompetencyId> measured) {
        return new Reasons(
                why.closes().stream()
                        .filter(closed -> closed.people() > smallest)
                        .map(Explanations.Closed::competency)
                        .map(CompetencyId::value)
                        .toList(),
                Amount.of(why.worth(), average),
                why.nextBest() == null
                        ? null
                        : why.nextBest().day() + " " + why.nextBest().half(),
                Amount.of(why.costOfNextBest(), average),
                why.impossible().entrySet().stream()
                        .collect(Collectors.toMap(entry -> entry.getKey().name(), Map.Entry::getValue)),
                measured.stream().sorted().map(CompetencyId::value).toList());
    }

    private LeftOut leftOut(SeasonPlan plan, Season season, Plan found) {
        Hurdles hurdles = new Hurdles(season, found);
        Map<String, String> without = new HashMap<>();
        catalogue.of(plan.town()).stream()
                .filter(seminar -> !seminar.effects().isEmpty())
                .forEach(seminar -> hurdles.of(seminar.id().toString())
                        .ifPresent(hurdle -> without.put(seminar.id().toString(), hurdle.name())));
        return new LeftOut(without);
    }

    private static Map<String, Seminar> byCode(Season season) {
        return season.seminars().stream().collect(Collectors.toMap(Seminar::code, Function.identity()));
    }

    private static Seminar seminar(Map<String, Seminar> seminars, Placement placement) {
        return Objects.requireNonNull(seminars.get(placement.seminar()));
    }
}
