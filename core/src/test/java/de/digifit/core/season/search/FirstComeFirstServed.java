// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is done today: the seminar that most people ask for gets the next date, at the first time at which it can be
 * full, else at the time at which most of them can come; seats go to those who applied first. Everybody asks for what
 * closes a gap of theirs, and asks no more once another seminar has closed it. Rules, lecturers, rooms and money are the
 * same as the planner has.
 */
final class FirstComeFirstServed {

    private final Timetable table;
    private final Staging staging;
    private final Seating rules;
    private final List<List<Integer>> waiting = new ArrayList<>();

    FirstComeFirstServed(Season season, long seed) {
        table = new Timetable(season);
        SplittableRandom random = new SplittableRandom(seed);
        staging = new Staging(table, random);
        rules = new Seating(table, random);
        Random order = new Random(seed);
        for (int[] hopefuls : table.supply.hopefuls) {
            List<Integer> applied =
                    new ArrayList<>(IntStream.of(hopefuls).boxed().sorted().toList());
            Collections.shuffle(applied, order);
            waiting.add(applied);
        }
    }

    Plan plan() {
        List<Integer> open =
                new ArrayList<>(IntStream.range(0, waiting.size()).boxed().toList());
        while (!open.isEmpty()) {
            Integer wanted = mostWanted(open);
            if (!hold(wanted)) {
                open.remove(wanted);
            }
        }
        return new Draft(table, staging, rules).plan(table.events);
    }

    /** Who withdraws makes lists shorter only, so the longest one that is up to date is the longest. */
    private Integer mostWanted(List<Integer> open) {
        while (true) {
            Integer wanted = longest(open);
            withdraw(wanted);
            if (longest(open).equals(wanted)) {
                return wanted;
            }
        }
    }

    private Integer longest(List<Integer> open) {
        return Collections.max(
                open, Comparator.comparing(seminar -> waiting.get(seminar).size()));
    }

    private void withdraw(int seminar) {
        waiting.get(seminar)
                .removeIf(person -> table.attends(person, seminar) || table.tally.gain(person, seminar) == 0);
    }

    private boolean hold(int seminar) {
        int best = -1;
        int most = 0;
        for (int start : table.supply.starts[seminar]) {
            Event event = attempt(seminar, start);
            if (event == null) {
                continue;
            }
            if (event.people == table.seats(event)) {
                return true;
            }
            if (event.people > most) {
                most = event.people;
                best = start;
            }
            table.cancel(event);
        }
        return best >= 0 && attempt(seminar, best) != null;
    }

    /** A date there with those who applied first; none if something or somebody is missing. */
    private @Nullable Event attempt(int seminar, int start) {
        Event event = staging.stage(seminar, start, false);
        if (event == null) {
            return null;
        }
        table.open(event);
        for (Integer person : waiting.get(seminar)) {
            if (event.people == table.seats(event)) {
                break;
            }
            if (rules.allows(person, event)) {
                table.join(person, event);
            }
        }
        if (event.people < table.least(event)) {
            table.cancel(event);
            return null;
        }
        return event;
    }
}
