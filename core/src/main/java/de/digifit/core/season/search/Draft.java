// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Placement;
import de.digifit.core.season.Plan;
import de.digifit.core.season.Season;
import de.digifit.core.season.Unplannable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Between the plan as people read it and the timetable. */
final class Draft {

    private final Timetable table;
    private final Staging staging;
    private final Seating seating;

    Draft(Timetable table, Staging staging, Seating seating) {
        this.table = table;
        this.staging = staging;
        this.seating = seating;
    }

    /** Puts the pinned dates in. */
    void pin(Season season) {
        for (Placement pin : season.pinned()) {
            Event event = event(pin);
            if (event == null || !staging.allows(event)) {
                throw new Unplannable(Unplannable.Fault.PIN_AGAINST_RULES, pin.seminar());
            }
            BitSet stay = new BitSet();
            event.pinned = stay;
            table.open(event);
            for (PersonId participant : pin.participants()) {
                int person = table.crowd.number(participant);
                if (!seating.allows(person, event)) {
                    throw new Unplannable(Unplannable.Fault.PIN_AGAINST_RULES, pin.seminar());
                }
                stay.set(person);
                table.join(person, event);
            }
        }
    }

    /** Puts in what of a plan is still possible, with everybody who still can come, as long as enough can. */
    void putBack(Plan plan) {
        for (Placement placement : plan.placements()) {
            Event event = event(placement);
            if (event == null || !staging.allows(event)) {
                continue;
            }
            table.open(event);
            placement.participants().stream()
                    .filter(table.crowd::knows)
                    .map(table.crowd::number)
                    .filter(person -> seating.allows(person, event))
                    .forEach(person -> table.join(person, event));
            if (event.people < table.least(event)) {
                seating.fill(event, 0);
            }
            if (event.people < table.least(event)) {
                table.cancel(event);
            }
        }
    }

    private void putAll(List<Event> events) {
        new ArrayList<>(table.events).forEach(table::cancel);
        events.forEach(this::put);
    }

    /** Puts in a date with everybody who takes part. */
    void put(Event event) {
        Event copy = event.copy();
        copy.people = 0;
        table.open(copy);
        IntStream.range(0, event.people).forEach(i -> table.join(event.who[i], copy));
    }

    /** Puts everything in anew, so that what stays is counted as kept. */
    void standAsBefore() {
        putAll(table.events.stream().map(Event::copy).toList());
    }

    private @Nullable Event event(Placement placement) {
        int seminar = table.supply.seminar(placement.seminar());
        int lecturer = table.supply.lecturer(placement.lecturer());
        String code = placement.room();
        int room = code == null ? Event.NONE : table.supply.room(code);
        PersonId beside = placement.coLecturer();
        int multiplier = beside == null ? Event.NONE : table.supply.multiplier(beside);
        boolean unknown = seminar < 0
                || lecturer < 0
                || (code != null && room < 0)
                || (beside != null && multiplier < 0)
                || !table.supply.beginsAt(seminar, placement.start());
        return unknown
                ? null
                : new Event(
                        seminar,
                        table.grid.of(placement.start()),
                        table.supply.length[seminar],
                        room,
                        lecturer,
                        multiplier);
    }

    Plan plan(List<Event> events) {
        return new Plan(events.stream().map(this::placement).toList());
    }

    Placement placement(Event event) {
        Supply supply = table.supply;
        return new Placement(
                supply.seminars.get(event.seminar).code(),
                table.grid.at(event.start),
                event.room == Event.NONE ? null : supply.rooms.get(event.room).code(),
                supply.lecturers.get(event.lecturer).code(),
                event.multiplier == Event.NONE
                        ? null
                        : supply.multipliers.get(event.multiplier).person(),
                Arrays.stream(event.who, 0, event.people)
                        .sorted()
                        .mapToObj(table.crowd::id)
                        .toList());
    }
}
