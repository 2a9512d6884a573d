// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Predicate;

/** Takes a part of the timetable apart: some dates that have to do with each other, or who takes part in them. */
final class Ruin {

    private static final int MOST = 5;
    private static final int NEAR = 10;
    /** So many tries to find a date that has to do with another one; then any will do. */
    private static final int TRIES = 40;

    private final Timetable table;
    private final SplittableRandom random;

    Ruin(Timetable table, SplittableRandom random) {
        this.table = table;
        this.random = random;
    }

    /** Takes some dates out, and gives them. Pinned ones stay. */
    List<Event> cancelSome() {
        List<Event> cancelled = some(1 + random.nextInt(MOST), event -> event.pinned == null);
        cancelled.forEach(table::cancel);
        return cancelled;
    }

    /** Sends home everybody, or each with the given chance, from some dates, and gives those dates. */
    List<Event> emptySome() {
        boolean everybody = random.nextInt(3) == 0;
        List<Event> emptied = some(everybody ? 2 + random.nextInt(MOST) : 1 + random.nextInt(2 * MOST), event -> true);
        double share = everybody ? 1 : 0.1 + 0.4 * random.nextDouble();
        for (Event event : emptied) {
            for (int i = event.people - 1; i >= 0; i--) {
                int person = event.who[i];
                if (event.mayGo(person) && random.nextDouble() < share) {
                    table.leave(person, event);
                }
            }
        }
        return emptied;
    }

    private List<Event> some(int many, Predicate<Event> wanted) {
        List<Event> taken = new ArrayList<>();
        if (table.events.isEmpty()) {
            return taken;
        }
        Event first = any();
        int kind = random.nextInt(4);
        for (int tries = 0; tries < TRIES && taken.size() < many; tries++) {
            Event event = taken.isEmpty() ? first : any();
            boolean related = tries > TRIES / 2 || isRelated(first, event, kind);
            if (wanted.test(event) && related && !taken.contains(event)) {
                taken.add(event);
            }
            first = taken.isEmpty() ? any() : first;
        }
        return taken;
    }

    private Event any() {
        return table.events.get(random.nextInt(table.events.size()));
    }

    private static boolean isRelated(Event one, Event other, int kind) {
        return switch (kind) {
            case 0 -> one.lecturer == other.lecturer;
            case 1 -> one.seminar == other.seminar;
            case 2 -> Math.abs(one.start - other.start) <= NEAR;
            default -> true;
        };
    }
}
