// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.ModuleSwitches;
import de.digifit.core.headcount.Cohort;
import de.digifit.core.headcount.Cohorts;
import de.digifit.core.headcount.Cohorts.Decision;
import de.digifit.core.headcount.Count;
import de.digifit.core.headcount.Head;
import de.digifit.core.headcount.Place;
import de.digifit.core.headcount.Published;
import de.digifit.core.headcount.Published.Division;
import de.digifit.core.headcount.Quarter;
import de.digifit.core.headcount.Question;
import de.digifit.core.headcount.Regrouping;
import de.digifit.core.headcount.Said;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.headcount.ThresholdTooLow;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The one gate for counts about people. What is said is decided at the first look in a quarter and kept; whoever looks
 * later reads the same, whoever joined or left meanwhile, and however the answer is filtered or exported.
 */
@ApplicationScoped
public class CountGate {

    private final Asker asker;
    private final ModuleSwitches agreement;
    private final Cohorts cohorts;
    private final Clock clock;

    @Inject
    public CountGate(Asker asker, ModuleSwitches agreement, Cohorts cohorts, Clock clock) {
        this.asker = asker;
        this.agreement = agreement;
        this.cohorts = cohorts;
        this.clock = clock;
    }

    /**
     * What may be said in this quarter of the asker's town, by subject in their order.
     *
     * @param people the people asked about, by subject; called at the first look of a quarter only
     * @throws ThresholdTooLow if the town's smallest group is below the floor
     */
    public Map<String, Published> publish(Question question, Function<LocalDate, Map<String, List<Head>>> people) {
        TownId town = asker.town();
        LocalDate today = LocalDate.now(clock);
        Quarter quarter = Quarter.of(today);
        return bySubject(cohorts.said(town, question, quarter).orElseGet(() -> {
            cohorts.lock(town, question);
            return cohorts.said(town, question, quarter)
                    .orElseGet(() -> decide(decision(question, quarter), people.apply(today)));
        }));
    }

    /**
     * What was said in this quarter and before, latest first, as far as anybody looked. It decides nothing: a quarter in
     * which nobody looked is left out.
     *
     * @param quarters how many are looked back at
     */
    public Map<Quarter, Map<String, Published>> told(Question question, int quarters) {
        TownId town = asker.town();
        Map<Quarter, Map<String, Published>> told = new LinkedHashMap<>();
        Quarter quarter = Quarter.of(LocalDate.now(clock));
        for (int i = 0; i < quarters; i++) {
            Quarter then = quarter;
            cohorts.said(town, question, then).ifPresent(said -> told.put(then, bySubject(said)));
            quarter = quarter.before();
        }
        return told;
    }

    private Decision decision(Question question, Quarter quarter) {
        TownId town = asker.town();
        return new Decision(town, question, quarter, new Threshold(agreement.smallestGroup(town)), clock.instant());
    }

    private List<Said> decide(Decision decision, Map<String, List<Head>> people) {
        Map<String, List<Cohort>> before = cohorts.of(decision.town(), decision.question());
        Regrouping rule = new Regrouping(decision.threshold());
        TreeSet<String> subjects = new TreeSet<>(before.keySet());
        subjects.addAll(people.keySet());
        Map<String, List<Cohort>> after = new TreeMap<>();
        List<Said> said = new ArrayList<>();
        for (String subject : subjects) {
            List<Head> heads = people.getOrDefault(subject, List.of());
            List<Cohort> next = rule.next(before.getOrDefault(subject, List.of()), heads);
            after.put(subject, next);
            said.addAll(rule.said(subject, next, heads));
        }
        cohorts.replace(decision.town(), decision.question(), after);
        cohorts.say(decision, said);
        return said;
    }

    private static Map<String, Published> bySubject(List<Said> said) {
        Map<String, List<Said>> subjects =
                said.stream().collect(Collectors.groupingBy(Said::subject, TreeMap::new, Collectors.toList()));
        Map<String, Published> published = new LinkedHashMap<>();
        subjects.forEach((subject, parts) -> published.put(subject, published(parts)));
        return published;
    }

    private static Published published(List<Said> parts) {
        Map<UnitId, Map<UnitId, Count>> teams = new HashMap<>();
        parts.forEach(part -> part.place().ofDivision().ifPresent(division -> teams.computeIfAbsent(
                        division, unit -> new LinkedHashMap<>())
                .put(part.place().inUnit().orElseThrow(), Count.of(part))));
        Map<UnitId, Division> divisions = new LinkedHashMap<>();
        parts.stream().filter(part -> part.place().ofDivision().isEmpty()).forEach(part -> part.place()
                .inUnit()
                .ifPresent(
                        unit -> divisions.put(unit, new Division(Count.of(part), teams.getOrDefault(unit, Map.of())))));
        Said total = parts.stream()
                .filter(part -> part.place().equals(Place.TOWN))
                .findFirst()
                .orElseThrow();
        return new Published(Count.of(total), divisions);
    }
}
