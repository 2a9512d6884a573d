// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** A date of the timetable, by numbers. */
final class Event {

    static final int NONE = -1;

    final int seminar;
    final int start;
    final int length;
    final int room;
    final int lecturer;
    /** Number of the multiplier beside, or {@link #NONE}. */
    final int multiplier;
    /** Who took part in the same date of the plan that is replanned; none if it had no such date. */
    @Nullable
    BitSet before;
    /** Who must stay; none for a date that may go. */
    @Nullable
    BitSet pinned;
    /** Where it stands in the timetable; {@link #NONE} while it does not. */
    int position = NONE;

    int people;
    int[] who = new int[16];

    Event(int seminar, int start, int length, int room, int lecturer, int multiplier) {
        this.seminar = seminar;
        this.start = start;
        this.length = length;
        this.room = room;
        this.lecturer = lecturer;
        this.multiplier = multiplier;
    }

    boolean mayGo(int person) {
        return pinned == null || !pinned.get(person);
    }

    void add(int person) {
        if (people == who.length) {
            who = Arrays.copyOf(who, 2 * people);
        }
        who[people++] = person;
    }

    void remove(int person) {
        for (int i = people - 1; i >= 0; i--) {
            if (who[i] == person) {
                who[i] = who[--people];
                return;
            }
        }
    }

    Event copy() {
        Event copy = new Event(seminar, start, length, room, lecturer, multiplier);
        copy.pinned = pinned;
        copy.who = who.clone();
        copy.people = people;
        return copy;
    }

    boolean isSameDateAs(Event other) {
        return seminar == other.seminar && start == other.start && room == other.room && lecturer == other.lecturer;
    }
}
