// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.attendance;

import de.digifit.core.shared.Words;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.Share;
import de.digifit.lms.attendance.application.Corrections;
import de.digifit.lms.attendance.application.EventPapers;
import de.digifit.lms.attendance.application.Sheet;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.terms.Arrangements;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One event with its papers, and after its end what came of it. */
@Named
@ViewScoped
public class EventPage implements Serializable {

    @Inject
    private Corrections corrections;

    @Inject
    private Say say;

    private @Nullable String id;
    private transient @Nullable Sheet sheet;
    private transient Map<BookingId, Certificate> certificates = Map.of();
    private transient @Nullable LocalDate lastDay;

    public void open() {
        EventId event = EventId.of(String.valueOf(id));
        sheet = corrections.sheet(event);
        if (isClosed()) {
            certificates = corrections.certificates(event);
            lastDay = corrections.lastDay(event).orElse(null);
        }
    }

    public @Nullable Sheet getSheet() {
        return sheet;
    }

    public boolean isClosed() {
        return sheet != null && sheet.event().state() == Event.State.HELD;
    }

    /** What can be printed now. */
    public List<EventPapers.Kind> getKinds() {
        return isClosed()
                ? List.of(EventPapers.Kind.CERTIFICATES)
                : List.of(
                        EventPapers.Kind.LIST,
                        EventPapers.Kind.BADGES,
                        EventPapers.Kind.INVITATIONS,
                        EventPapers.Kind.POSTER);
    }

    public List<Row> getRows() {
        return sheet == null
                ? List.of()
                : sheet.rows().stream().map(row -> row(sheet, row)).toList();
    }

    private Row row(Sheet known, Sheet.Row row) {
        Share share = Share.of(known.event(), row.present());
        return new Row(
                row.booking(),
                row.name(),
                row.state(),
                say.text("attendance.event.units", share.units(), share.of()),
                certificates.get(row.booking()));
    }

    public String tone(BookingState state) {
        return state == BookingState.ATTENDED ? "ok" : state == BookingState.ABSENT ? "neutral" : "attention";
    }

    public List<Words> getGoals() {
        return sheet == null ? List.of() : sheet.seminar().syllabus().goals();
    }

    /** What lets people take part who otherwise could not; of nobody in particular. */
    public List<Arrangements.Aid> getAids() {
        return sheet == null
                ? List.of()
                : sheet.event().terms().arrangements().aids().stream().sorted().toList();
    }

    /** Until when the list can be corrected, where that is known. */
    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }

    /** One person, how it ended, and the certificate. */
    public record Row(
            BookingId booking,
            String name,
            BookingState state,
            String units,
            @Nullable Certificate certificate) {}
}
