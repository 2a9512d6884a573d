// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.lms.attendance.application.Corrections;
import de.digifit.lms.attendance.application.Sheet;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts right what the closed list says about one person. */
@Named
@ViewScoped
public class CorrectPage implements Serializable {

    @Inject
    private Corrections corrections;

    @Inject
    private BlockNames names;

    @Inject
    private Say say;

    private @Nullable String event;
    private @Nullable String booking;
    private @Nullable String why;
    private String name = "";
    private String seminar = "";
    private final ArrayList<Tick> ticks = new ArrayList<>();

    public void open() {
        Sheet sheet = corrections.sheet(eventId());
        Sheet.Row row = sheet.find(bookingId()).orElseThrow(() -> new NoSuchBooking(bookingId()));
        name = row.name();
        seminar = say.words(sheet.seminar().title());
        sheet.blocks()
                .forEach(block ->
                        ticks.add(new Tick(row.booking(), block.id(), names.of(block), block.isAmong(row.present()))));
    }

    public String correct() {
        corrections.correct(
                eventId(),
                bookingId(),
                ticks.stream().filter(Tick::isPresent).map(Tick::getBlock).collect(Collectors.toSet()),
                why == null ? "" : why);
        say.done("attendance.correct.done", name);
        return "/attendance/event.xhtml?faces-redirect=true&id=" + eventId();
    }

    public String getName() {
        return name;
    }

    public String getSeminar() {
        return seminar;
    }

    public List<Tick> getTicks() {
        return ticks;
    }

    private EventId eventId() {
        return EventId.of(String.valueOf(event));
    }

    private BookingId bookingId() {
        return BookingId.of(String.valueOf(booking));
    }

    public @Nullable String getEvent() {
        return event;
    }

    public void setEvent(@Nullable String event) {
        this.event = event;
    }

    public @Nullable String getBooking() {
        return booking;
    }

    public void setBooking(@Nullable String booking) {
        this.booking = booking;
    }

    public @Nullable String getWhy() {
        return why;
    }

    public void setWhy(@Nullable String why) {
        this.why = why;
    }
}
