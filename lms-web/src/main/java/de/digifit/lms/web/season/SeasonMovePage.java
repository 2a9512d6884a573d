// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.season;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.HalfDay;
import de.digifit.lms.season.SeasonDate;
import de.digifit.lms.season.SeasonDateId;
import de.digifit.lms.season.application.SeasonDates;
import de.digifit.lms.season.application.SeasonDates.DateFile;
import de.digifit.lms.season.application.SeasonDates.Move;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.web.faces.Say;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Putting a date elsewhere by hand. */
@Named
@ViewScoped
public class SeasonMovePage implements Serializable {

    @Inject
    private SeasonDates dates;

    @Inject
    private Say say;

    private @Nullable String id;
    private @Nullable LocalDate day;
    private HalfDay.Half half = HalfDay.Half.MORNING;
    private @Nullable String room;
    private @Nullable String lecturer;
    private transient @Nullable DateFile file;

    /** Begins with where it is. */
    public void open() {
        SeasonDate date = getFile().row().date();
        day = date.start().day();
        half = date.start().half();
        room = date.room().map(RoomId::toString).orElse(null);
        lecturer = date.lecturer().toString();
    }

    public DateFile getFile() {
        if (file == null) {
            file = dates.get(date());
        }
        return file;
    }

    public String move() {
        dates.move(
                date(),
                new Move(
                        new HalfDay(Objects.requireNonNull(day), half),
                        Optional.ofNullable(room).map(RoomId::of),
                        PersonId.of(String.valueOf(lecturer))));
        say.done("season.move.done");
        return "/season/date.xhtml?faces-redirect=true&id=" + id;
    }

    private SeasonDateId date() {
        return SeasonDateId.of(String.valueOf(id));
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public HalfDay.Half getHalf() {
        return half;
    }

    public void setHalf(HalfDay.Half half) {
        this.half = half;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public @Nullable String getLecturer() {
        return lecturer;
    }

    public void setLecturer(@Nullable String lecturer) {
        this.lecturer = lecturer;
    }

    public @Nullable String getId() {
        return id;
    }

    public void setId(@Nullable String id) {
        this.id = id;
    }
}
