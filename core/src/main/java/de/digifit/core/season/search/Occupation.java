// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Season;
import java.util.Arrays;

/** Who and what is taken when, and how much is left of loads, days and budget: the hard rules, asked one by one. */
final class Occupation {

    final int[] lecturerLeft;
    final int[] multiplierLeft;

    private final Crowd crowd;
    private final Supply supply;
    private final int halfDays;
    private final long[][] roomBusy;
    private final long[][] lecturerBusy;
    /** When people work and are in no date. */
    private final long[][] free;

    private final int[] halfDaysLeft;
    private final int[] unitLeft;
    private final int[] counterLeft;
    private long budgetLeft;

    Occupation(Season.Means means, Crowd crowd, Supply supply) {
        this.crowd = crowd;
        this.supply = supply;
        halfDays = supply.grid.size;
        budgetLeft = means.limits().budgetCents();
        int words = halfDays / 64 + 1;
        roomBusy = new long[supply.rooms.size()][words];
        lecturerBusy = new long[supply.lecturers.size()][words];
        free = Arrays.stream(crowd.works).map(long[]::clone).toArray(long[][]::new);
        halfDaysLeft = new int[crowd.size];
        Arrays.fill(halfDaysLeft, means.limits().halfDaysPerPerson());
        lecturerLeft = means.lecturers().stream()
                .mapToInt(lecturer -> lecturer.mostHalfDays())
                .toArray();
        multiplierLeft = means.multipliers().stream()
                .mapToInt(multiplier -> multiplier.mostHalfDays())
                .toArray();
        unitLeft = new int[crowd.units * halfDays];
        for (int unit = 0; unit < crowd.units; unit++) {
            Arrays.fill(unitLeft, unit * halfDays, (unit + 1) * halfDays, crowd.mostAway[unit]);
        }
        counterLeft = crowd.spare.clone();
    }

    boolean isAffordable(int seminar) {
        return supply.seminars.get(seminar).costCents() <= budgetLeft;
    }

    boolean isRoomFree(int room, int start, int length) {
        return Grid.all(supply.roomFree[room], start, length) && Grid.none(roomBusy[room], start, length);
    }

    boolean isLecturerFree(int lecturer, int start, int length) {
        return lecturerLeft[lecturer] >= length
                && Grid.all(supply.lecturerFree[lecturer], start, length)
                && Grid.none(lecturerBusy[lecturer], start, length);
    }

    boolean isMultiplierFree(int multiplier, int start, int length) {
        int person = supply.multiplierPerson[multiplier];
        return multiplierLeft[multiplier] >= length
                && isThere(person, start, length)
                && isSpared(person, start, length);
    }

    private boolean isThere(int person, int start, int length) {
        return Grid.all(free[person], start, length);
    }

    /** Whether somebody has the time; whether unit and counters can spare somebody is asked apart. */
    boolean hasTime(int person, int start, int length) {
        return halfDaysLeft[person] >= length && isThere(person, start, length);
    }

    boolean isSpared(int person, int start, int length) {
        if (spareOfUnit(crowd.unit[person], start, length) < 1) {
            return false;
        }
        for (int counter : crowd.counters[person]) {
            if (spareOfCounter(counter, start, length) < 1) {
                return false;
            }
        }
        return true;
    }

    /** How many more of a unit may be away during all of that time. */
    int spareOfUnit(int unit, int start, int length) {
        return least(unitLeft, unit, start, length);
    }

    /** How many more may be away of those who can stand at a counter. */
    int spareOfCounter(int counter, int start, int length) {
        return least(counterLeft, counter, start, length);
    }

    private int least(int[] left, int row, int start, int length) {
        int least = Integer.MAX_VALUE;
        for (int time = start; time < start + length; time++) {
            least = Math.min(least, left[row * halfDays + time]);
        }
        return least;
    }

    /** @param sign 1 when the date is taken, -1 when it is given back */
    void date(Event event, int sign) {
        if (event.room != Event.NONE) {
            Grid.flip(roomBusy[event.room], event.start, event.length);
        }
        Grid.flip(lecturerBusy[event.lecturer], event.start, event.length);
        lecturerLeft[event.lecturer] -= sign * event.length;
        budgetLeft -= sign * supply.seminars.get(event.seminar).costCents();
        if (event.multiplier != Event.NONE) {
            multiplierLeft[event.multiplier] -= sign * event.length;
            away(supply.multiplierPerson[event.multiplier], event, sign);
        }
    }

    /** @param sign 1 when the person takes part, -1 when not any more */
    void seat(int person, Event event, int sign) {
        halfDaysLeft[person] -= sign * event.length;
        away(person, event, sign);
    }

    private void away(int person, Event event, int sign) {
        Grid.flip(free[person], event.start, event.length);
        for (int time = event.start; time < event.start + event.length; time++) {
            unitLeft[crowd.unit[person] * halfDays + time] -= sign;
            for (int counter : crowd.counters[person]) {
                counterLeft[counter * halfDays + time] -= sign;
            }
        }
    }
}
