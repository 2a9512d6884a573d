// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Season;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The plan while it is worked on: every date, who takes part, and a journal by which the last steps can be taken back.
 * Steps are not checked here again; whoever makes one has asked whether it is allowed.
 */
final class Timetable {

    private static final int OPENED = -1;
    private static final int CLOSED = -2;
    private static final int LEFT = -3;

    final Grid grid;
    final Crowd crowd;
    final Supply supply;
    final Tally tally;
    final Occupation occupation;
    final Before before = new Before();
    final List<Event> events = new ArrayList<>();

    private final Event[][] attends;
    private final int[] attending;
    private final List<Event> journal = new ArrayList<>();
    private int[] steps = new int[64];
    private double kept;

    Timetable(Season season) {
        grid = new Grid(season.horizon());
        crowd = new Crowd(season.staff(), grid);
        supply = new Supply(season, grid, crowd);
        tally = new Tally(crowd, supply, season.means().limits());
        occupation = new Occupation(season.means(), crowd, supply);
        attends = new Event[crowd.size][2];
        attending = new int[crowd.size];
    }

    /** What plans are compared by here: their worth, and what is kept of the plan that is replanned. */
    double value() {
        return tally.value() + kept;
    }

    boolean attends(int person, int seminar) {
        for (int i = 0; i < attending[person]; i++) {
            if (attends[person][i].seminar == seminar) {
                return true;
            }
        }
        return false;
    }

    /** How many can take part in it. */
    int seats(Event event) {
        int most = supply.seminars.get(event.seminar).size().most();
        return event.room == Event.NONE
                ? most
                : Math.min(most, supply.rooms.get(event.room).capacity());
    }

    int least(Event event) {
        return supply.seminars.get(event.seminar).size().least();
    }

    void open(Event event) {
        event.before = before.of(event);
        occupation.date(event, 1);
        kept += before.worth(event);
        event.position = events.size();
        events.add(event);
        write(event, OPENED);
    }

    /** With everybody who takes part. */
    void cancel(Event event) {
        while (event.people > 0) {
            leave(event.who[event.people - 1], event);
        }
        close(event);
    }

    private void close(Event event) {
        occupation.date(event, -1);
        kept -= before.worth(event);
        Event last = events.remove(events.size() - 1);
        if (last != event) {
            events.set(event.position, last);
            last.position = event.position;
        }
        event.position = Event.NONE;
        write(event, CLOSED);
    }

    void join(int person, Event event) {
        if (attending[person] == attends[person].length) {
            attends[person] = Arrays.copyOf(attends[person], 2 * attending[person]);
        }
        attends[person][attending[person]++] = event;
        occupation.seat(person, event, 1);
        event.add(person);
        tally.join(person, event.seminar);
        kept += before.worthOfSeat(person, event);
        write(event, person);
    }

    void leave(int person, Event event) {
        Event[] mine = attends[person];
        int last = --attending[person];
        for (int i = 0; i < last; i++) {
            if (mine[i] == event) {
                mine[i] = mine[last];
            }
        }
        occupation.seat(person, event, -1);
        event.remove(person);
        tally.leave(person, event.seminar, mine, last);
        kept -= before.worthOfSeat(person, event);
        write(event, LEFT - person);
    }

    private void write(Event event, int step) {
        if (journal.size() == steps.length) {
            steps = Arrays.copyOf(steps, 2 * steps.length);
        }
        steps[journal.size()] = step;
        journal.add(event);
    }

    /** From here on steps can be taken back. */
    void remember() {
        journal.clear();
    }

    /** Takes back all steps since {@link #remember}. */
    void takeBack() {
        for (int i = journal.size() - 1; i >= 0; i--) {
            Event event = journal.get(i);
            int step = steps[i];
            if (step == OPENED) {
                close(event);
            } else if (step == CLOSED) {
                open(event);
            } else if (step > OPENED) {
                leave(step, event);
            } else {
                join(LEFT - step, event);
            }
        }
        journal.clear();
    }

    /** The plan that is replanned: what it is worth to leave a date where it is, and a person where this person is. */
    static final class Before {

        private final Map<Long, BitSet> dates = new HashMap<>();
        private double worthOfDate;
        private double worthOfSeat;

        /** @param perDate for each date kept, in weighted levels; a seat is worth a fiftieth of it */
        void keep(Iterable<Event> events, double perDate) {
            worthOfDate = perDate;
            worthOfSeat = perDate / 50;
            for (Event event : events) {
                BitSet who = new BitSet();
                for (int i = 0; i < event.people; i++) {
                    who.set(event.who[i]);
                }
                dates.put(key(event), who);
            }
        }

        private static long key(Event event) {
            return (((((((long) event.seminar) << 16) | event.start) << 16) | (event.room + 1)) << 16) | event.lecturer;
        }

        @Nullable
        BitSet of(Event event) {
            return dates.get(key(event));
        }

        double worth(Event event) {
            return event.before == null ? 0 : worthOfDate;
        }

        double worthOfSeat(int person, Event event) {
            return event.before != null && event.before.get(person) ? worthOfSeat : 0;
        }
    }
}
