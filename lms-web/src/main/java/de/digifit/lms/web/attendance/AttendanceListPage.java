// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.attendance.application.Outcome;
import de.digifit.lms.attendance.application.Sheet;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The attendance list of one event: a tick for each person and block. */
@Named
@ViewScoped
public class AttendanceListPage implements Serializable {

    @Inject
    private AttendanceLists lists;

    @Inject
    private BlockNames names;

    @Inject
    private Say say;

    private @Nullable String id;
    private Mark.Method method = Mark.Method.LIST;
    private @Nullable transient Sheet sheet;
    private final ArrayList<Tick> ticks = new ArrayList<>();

    /** Fills in what was marked before. */
    public void open() {
        Sheet known = getSheet();
        known.rows().forEach(row -> row.blocks()
                .forEach(block ->
                        ticks.add(new Tick(row.booking(), block.id(), names.of(block), block.isAmong(row.present())))));
    }

    public Sheet getSheet() {
        if (sheet == null) {
            sheet = lists.sheet(event());
        }
        return sheet;
    }

    public List<Person> getPeople() {
        Map<BookingId, List<Tick>> byBooking = new HashMap<>();
        ticks.forEach(tick -> byBooking
                .computeIfAbsent(tick.getBooking(), any -> new ArrayList<>())
                .add(tick));
        return getSheet().rows().stream()
                .map(row -> new Person(row.name(), row.undecided(), byBooking.getOrDefault(row.booking(), List.of())))
                .toList();
    }

    public List<Option> getMethods() {
        return Stream.of(Mark.Method.LIST, Mark.Method.PAPER)
                .map(value -> new Option(value, say.text("attendance.method." + value)))
                .toList();
    }

    public void keep() {
        send();
        say.done("attendance.list.kept");
    }

    public String close() {
        send();
        Outcome outcome = lists.close(event());
        say.done("attendance.list.closed", outcome.certificates(), outcome.partly(), outcome.absent());
        return "/attendance/events.xhtml?faces-redirect=true";
    }

    private void send() {
        lists.tick(
                event(), ticks.stream().filter(Tick::changed).map(Tick::taken).toList(), method);
    }

    private EventId event() {
        return EventId.of(String.valueOf(id));
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    public Mark.Method getMethod() {
        return method;
    }

    public void setMethod(Mark.Method method) {
        this.method = method;
    }

    /**
     * One person with a tick for each block.
     *
     * @param undecided whether nothing is chosen of some parallel dates, so that all of them are shown
     */
    public record Person(String name, boolean undecided, List<Tick> ticks) {}
}
