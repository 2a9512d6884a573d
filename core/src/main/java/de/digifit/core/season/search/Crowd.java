// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.season.Employee;
import de.digifit.core.season.Need;
import de.digifit.core.season.Season;
import de.digifit.core.season.UnitRule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The people by number: what they lack, when they work, and how many of them units and counters can spare. */
final class Crowd {

    final int size;
    final int competencies;
    final int units;
    final int[] unit;
    /** 1 for part-time, else 0. */
    final int[] group;

    final long[][] works;
    final int[][] counters;
    /** Of each person and competency. */
    final byte[] actual;

    final byte[] target;
    final double[] weight;
    final double[] unitGap;
    final double[] groupGap = new double[2];
    final int[] mostAway;
    /** Of each counter and half-day. */
    final int[] spare;

    private final int halfDays;
    private final PersonId[] ids;
    private final Map<PersonId, Integer> numbers = new HashMap<>();
    private final Map<CompetencyId, Integer> competencyNumbers = new HashMap<>();

    Crowd(Season.Staff staff, Grid grid) {
        size = staff.people().size();
        units = staff.units().size();
        halfDays = grid.size;
        ids = staff.people().stream().map(Employee::person).toArray(PersonId[]::new);
        works = new long[size][];
        unit = new int[size];
        group = new int[size];
        mostAway = new int[units];
        people(staff, grid);
        staff.needs().stream()
                .map(Need::competency)
                .sorted()
                .distinct()
                .forEach(competency -> competencyNumbers.put(competency, competencyNumbers.size()));
        competencies = competencyNumbers.size();
        actual = new byte[size * competencies];
        target = new byte[size * competencies];
        weight = new double[size * competencies];
        unitGap = new double[units];
        staff.needs().forEach(this::add);
        counters = new int[size][];
        spare = counters(staff.units());
    }

    private void people(Season.Staff staff, Grid grid) {
        Map<UnitId, Integer> unitNumbers = new HashMap<>();
        staff.units().forEach(rule -> unitNumbers.put(rule.unit(), unitNumbers.size()));
        int[] heads = new int[units];
        for (int person = 0; person < size; person++) {
            Employee employee = staff.people().get(person);
            numbers.put(employee.person(), person);
            unit[person] = Objects.requireNonNull(unitNumbers.get(employee.unit()));
            group[person] = employee.week().isPartTime() ? 1 : 0;
            works[person] = grid.bits(employee::worksAt);
            heads[unit[person]]++;
        }
        for (int rule = 0; rule < units; rule++) {
            mostAway[rule] = staff.units().get(rule).mostAway(heads[rule]);
        }
    }

    private void add(Need need) {
        int person = number(need.person());
        int at = person * competencies + competency(need.competency());
        actual[at] = (byte) need.actual().number();
        target[at] = (byte) need.target().number();
        weight[at] = need.weight();
        unitGap[unit[person]] += need.open();
        groupGap[group[person]] += need.open();
    }

    private int[] counters(List<UnitRule> rules) {
        List<UnitRule.Counter> all =
                rules.stream().flatMap(rule -> rule.counters().stream()).toList();
        List<List<Integer>> mine = new ArrayList<>();
        for (int person = 0; person < size; person++) {
            mine.add(new ArrayList<>());
        }
        int[] left = new int[all.size() * halfDays];
        for (int counter = 0; counter < all.size(); counter++) {
            UnitRule.Counter rule = all.get(counter);
            int[] able = rule.able().stream().mapToInt(this::number).toArray();
            for (int person : able) {
                mine.get(person).add(counter);
            }
            for (int time = 0; time < halfDays; time++) {
                left[counter * halfDays + time] = rule.canSpare(working(able, time));
            }
        }
        for (int person = 0; person < size; person++) {
            counters[person] = mine.get(person).stream().mapToInt(i -> i).toArray();
        }
        return left;
    }

    private int working(int[] able, int time) {
        int working = 0;
        for (int person : able) {
            working += Grid.all(works[person], time, 1) ? 1 : 0;
        }
        return working;
    }

    int number(PersonId person) {
        return Objects.requireNonNull(numbers.get(person));
    }

    /** By number. */
    List<CompetencyId> competencies() {
        return competencyNumbers.keySet().stream().sorted().toList();
    }

    boolean knows(PersonId person) {
        return numbers.containsKey(person);
    }

    PersonId id(int number) {
        return ids[number];
    }

    /** Its number; -1 if nobody needs it. */
    int competency(CompetencyId competency) {
        return competencyNumbers.getOrDefault(competency, -1);
    }
}
