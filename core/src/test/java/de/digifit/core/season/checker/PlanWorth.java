// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.checker;

import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.Need;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reckons what a plan is worth from the records alone, in the plainest way. */
public final class PlanWorth {

    private final Season season;
    private final Map<PersonId, Employee> people = new HashMap<>();
    private final Map<PersonId, List<Seminar>> attended = new HashMap<>();

    public PlanWorth(Season season, Plan plan) {
        this.season = season;
        season.staff().people().forEach(one -> people.put(one.person(), one));
        for (Placement date : plan.placements()) {
            Seminar seminar = season.seminars().stream()
                    .filter(one -> one.code().equals(date.seminar()))
                    .findAny()
                    .orElseThrow();
            for (PersonId person : date.participants()) {
                attended.computeIfAbsent(person, who -> new ArrayList<>()).add(seminar);
            }
        }
    }

    public double closed() {
        return season.staff().needs().stream().mapToDouble(this::closed).sum();
    }

    public double gap() {
        return season.staff().needs().stream().mapToDouble(PlanWorth::gap).sum();
    }

    private static double gap(Need need) {
        return need.weight()
                * Math.max(0, need.target().number() - need.actual().number());
    }

    private double closed(Need need) {
        double best = 0;
        for (Seminar seminar : attended.getOrDefault(need.person(), List.of())) {
            Level leadsTo = seminar.effects().get(need.competency());
            if (leadsTo != null) {
                int upTo = Math.min(leadsTo.number(), need.target().number());
                double steps = upTo - need.actual().number();
                Double measured = seminar.gains().get(need.competency());
                best = Math.max(best, measured == null ? steps : Math.min(steps, measured));
            }
        }
        return need.weight() * best;
    }

    public double value() {
        Map<Object, double[]> shares = new HashMap<>();
        for (Need need : season.staff().needs()) {
            Employee who = people.get(need.person());
            for (Object group : new Object[] {who.unit(), who.week().halfDays() < 10}) {
                double[] share = shares.computeIfAbsent(group, key -> new double[2]);
                share[0] += gap(need);
                share[1] += closed(need);
            }
        }
        double value = closed();
        for (Map.Entry<Object, double[]> group : shares.entrySet()) {
            double gap = group.getValue()[0];
            double left = gap == 0 ? 0 : 1 - group.getValue()[1] / gap;
            double weight = group.getKey() instanceof Boolean
                    ? season.means().limits().partTimeFairness()
                    : season.means().limits().unitFairness();
            value += weight * gap * (1 - left * left);
        }
        return value;
    }
}
