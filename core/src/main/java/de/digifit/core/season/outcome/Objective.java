// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.outcome;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.Limits;
import de.digifit.core.season.Need;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a plan is worth: the weighted gap that it closes, and how evenly.
 *
 * <p>Of several seminars that help with the same need only the best counts. To the gap closed comes, for each unit, its
 * whole gap times {@code 1 - (1 - s)²}, where s is the share of it that is closed, times the weight of fairness: the
 * first tenth of a unit that has nothing yet counts more than the last one of a unit that has nearly everything. The
 * same for part-time and full time. Worked example: {@code docs/planning.md}.
 */
public final class Objective {

    private final Season season;
    private final Map<String, Seminar> seminars;
    private final Map<PersonId, Employee> people;

    public Objective(Season season) {
        this.season = season;
        this.seminars = season.seminars().stream().collect(Collectors.toMap(Seminar::code, seminar -> seminar));
        this.people =
                season.staff().people().stream().collect(Collectors.toMap(Employee::person, employee -> employee));
    }

    public Outcome outcome(Plan plan) {
        Map<PersonId, List<Seminar>> attended = attended(plan);
        Map<UnitId, Share> units = new LinkedHashMap<>();
        Map<Outcome.Group, Share> groups = new EnumMap<>(Outcome.Group.class);
        Share all = Share.NOTHING;
        for (Need need : season.staff().needs()) {
            Employee who = Objects.requireNonNull(people.get(need.person()));
            double best = attended.getOrDefault(need.person(), List.of()).stream()
                    .mapToDouble(need::closedBy)
                    .max()
                    .orElse(0);
            Share share = new Share(need.open(), best);
            all = all.plus(share);
            units.merge(who.unit(), share, Share::plus);
            groups.merge(Outcome.Group.of(who.week()), share, Share::plus);
        }
        Limits limits = season.means().limits();
        double fairness = limits.unitFairness() * evenness(units) + limits.partTimeFairness() * evenness(groups);
        return new Outcome(all.closed() + fairness, all, units, groups, Expense.of(plan, seminars));
    }

    private static double evenness(Map<?, Share> shares) {
        return shares.values().stream().mapToDouble(Share::evenness).sum();
    }

    private Map<PersonId, List<Seminar>> attended(Plan plan) {
        Map<PersonId, List<Seminar>> attended = new HashMap<>();
        for (Placement placement : plan.placements()) {
            Seminar seminar = Objects.requireNonNull(seminars.get(placement.seminar()));
            placement.participants().forEach(person -> attended.computeIfAbsent(person, who -> new ArrayList<>())
                    .add(seminar));
        }
        return attended;
    }
}
