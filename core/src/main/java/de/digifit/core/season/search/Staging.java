// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.search.Explanations.Obstacle;
import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Chooses room, lecturer and multiplier for a date: those that the rest of the season misses least. */
final class Staging {

    private static final int OFTEN = 4;

    private final Timetable table;
    private final Supply supply;
    private final SplittableRandom random;

    Staging(Timetable table, SplittableRandom random) {
        this.table = table;
        this.supply = table.supply;
        this.random = random;
    }

    /** A date without participants; none if money, room or people are missing. */
    @Nullable
    Event stage(int seminar, int start, boolean wild) {
        int length = supply.length[seminar];
        if (!table.occupation.isAffordable(seminar)) {
            return null;
        }
        int lecturer = lecturer(seminar, start, wild);
        int room = lecturer == Event.NONE ? Event.NONE : room(seminar, start, wild);
        int multiplier = lecturer == Event.NONE ? Event.NONE : multiplier(seminar, start, wild);
        boolean missing = lecturer == Event.NONE
                || (room == Event.NONE && !isOnline(seminar))
                || (multiplier == Event.NONE && wantsMultiplier(seminar));
        return missing ? null : new Event(seminar, start, length, room, lecturer, multiplier);
    }

    /** The first thing that is missing; none if nothing is. */
    @Nullable
    Obstacle obstacle(int seminar, int start) {
        if (!table.occupation.isAffordable(seminar)) {
            return Obstacle.BUDGET;
        }
        if (lecturer(seminar, start, false) == Event.NONE) {
            return Obstacle.LECTURER;
        }
        if (room(seminar, start, false) == Event.NONE && !isOnline(seminar)) {
            return Obstacle.ROOM;
        }
        return multiplier(seminar, start, false) == Event.NONE && wantsMultiplier(seminar) ? Obstacle.MULTIPLIER : null;
    }

    private boolean isOnline(int seminar) {
        return supply.seminars.get(seminar).form().online();
    }

    private boolean wantsMultiplier(int seminar) {
        return supply.seminars.get(seminar).form().coLecturer();
    }

    /** Whoever can teach fewest other things, and of those who has most days left. */
    private int lecturer(int seminar, int start, boolean wild) {
        int length = supply.length[seminar];
        return best(
                supply.lecturersFor[seminar],
                one -> table.occupation.isLecturerFree(one, start, length),
                perhapsAny(
                        wild,
                        one -> supply.lecturers.get(one).seminars().size() * 1000
                                - table.occupation.lecturerLeft[one]));
    }

    /** Now and then, if that is wanted, an order by chance instead. */
    private IntUnaryOperator perhapsAny(boolean wild, IntUnaryOperator dear) {
        if (!wild || random.nextInt(OFTEN) > 0) {
            return dear;
        }
        int shift = random.nextInt();
        return one -> (one ^ shift) * 0x9E3779B9;
    }

    /** The smallest in which as many as possible have room. */
    private int room(int seminar, int start, boolean wild) {
        if (isOnline(seminar)) {
            return Event.NONE;
        }
        int length = supply.length[seminar];
        int most = supply.seminars.get(seminar).size().most();
        return best(supply.roomsFor[seminar], room -> table.occupation.isRoomFree(room, start, length), room -> {
            int capacity = supply.rooms.get(room).capacity();
            return capacity >= most ? capacity : 1_000_000 - capacity;
        });
    }

    private int multiplier(int seminar, int start, boolean wild) {
        if (!wantsMultiplier(seminar)) {
            return Event.NONE;
        }
        int length = supply.length[seminar];
        return best(
                supply.multipliersFor[seminar],
                one -> table.occupation.isMultiplierFree(one, start, length),
                perhapsAny(wild, one -> -table.occupation.multiplierLeft[one]));
    }

    private static int best(int[] all, IntPredicate free, IntUnaryOperator dear) {
        int best = Event.NONE;
        int least = Integer.MAX_VALUE;
        for (int one : all) {
            int price = dear.applyAsInt(one);
            if ((best == Event.NONE || price < least) && free.test(one)) {
                best = one;
                least = price;
            }
        }
        return best;
    }

    /** Whether a date that somebody else has made up may be put into the timetable as it is. */
    boolean allows(Event event) {
        return table.occupation.isAffordable(event.seminar)
                && table.occupation.isLecturerFree(event.lecturer, event.start, event.length)
                && contains(supply.lecturersFor[event.seminar], event.lecturer)
                && allowsRoom(event)
                && allowsMultiplier(event);
    }

    private boolean allowsRoom(Event event) {
        boolean online = isOnline(event.seminar);
        if (event.room == Event.NONE || online) {
            return event.room == Event.NONE && online;
        }
        return contains(supply.roomsFor[event.seminar], event.room)
                && table.occupation.isRoomFree(event.room, event.start, event.length);
    }

    private boolean allowsMultiplier(Event event) {
        boolean wanted = wantsMultiplier(event.seminar);
        if (event.multiplier == Event.NONE || !wanted) {
            return event.multiplier == Event.NONE && !wanted;
        }
        return contains(supply.multipliersFor[event.seminar], event.multiplier)
                && table.occupation.isMultiplierFree(event.multiplier, event.start, event.length);
    }

    private static boolean contains(int[] all, int one) {
        for (int other : all) {
            if (other == one) {
                return true;
            }
        }
        return false;
    }
}
