// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.AttendanceLists;
import de.digifit.lms.attendance.application.Outcome;
import de.digifit.lms.attendance.application.Sheet;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The attendance list of one event: a tick for each person and date. */
@Named
@ViewScoped
public class AttendanceListPage implements Serializable {

    @Inject
    private AttendanceLists lists;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable transient Sheet sheet;
    private final ArrayList<Tick> ticks = new ArrayList<>();

    /** Fills in what was marked before. */
    public void open() {
        Sheet known = getSheet();
        known.rows().forEach(row -> known.event()
                .sessions()
                .forEach(session -> ticks.add(new Tick(
                        row.booking(),
                        session.id(),
                        row.name(),
                        say.words(session.title()),
                        row.present().contains(session.id())))));
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
                .map(row -> new Person(row.name(), byBooking.getOrDefault(row.booking(), List.of())))
                .toList();
    }

    public void keep() {
        lists.mark(event(), present());
        say.done("attendance.list.kept");
    }

    public String close() {
        Outcome outcome = lists.close(event(), present());
        say.done("attendance.list.closed", outcome.certificates(), outcome.partly(), outcome.absent());
        return "/attendance/events.xhtml?faces-redirect=true";
    }

    private Map<BookingId, Set<UUID>> present() {
        Map<BookingId, Set<UUID>> present = new HashMap<>();
        ticks.stream().filter(Tick::isPresent).forEach(tick -> present.computeIfAbsent(
                        tick.getBooking(), any -> new HashSet<>())
                .add(tick.getSession()));
        return present;
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

    /** One person with a tick for each date. */
    public record Person(String name, List<Tick> ticks) {}
}
