// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.event;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Words;
import de.digifit.lms.planning.DatePlan;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Span;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One date of an event while it is being filled in. */
public class SessionForm implements Serializable {

    private String titleDe;
    private String titleEn;
    private LocalDate day;
    private LocalTime from;
    private LocalTime to;
    private int units;
    private boolean online;
    private @Nullable String room;
    private @Nullable String place;
    private @Nullable String parallel;
    private @Nullable String lecturer;
    private final HashSet<PersonId> before;

    SessionForm(DatePlan date) {
        titleDe = date.title().de();
        titleEn = date.title().en();
        day = date.span().startsAt().toLocalDate();
        from = date.span().startsAt().toLocalTime();
        to = date.span().endsAt().toLocalTime();
        units = date.units();
        online = date.online();
        room = date.room().map(RoomId::toString).orElse(null);
        place = date.place();
        parallel = date.parallel();
        before = new HashSet<>(date.lecturers());
        lecturer = before.stream().findFirst().map(PersonId::toString).orElse(null);
    }

    /** Several who hold it together stay, unless somebody else is chosen. */
    private Set<PersonId> lecturers() {
        if (lecturer == null || lecturer.isEmpty()) {
            return Set.of();
        }
        PersonId chosen = PersonId.of(lecturer);
        return before.contains(chosen) ? before : Set.of(chosen);
    }

    /** The same a week later. */
    SessionForm next() {
        SessionForm next = new SessionForm(plan());
        next.day = day.plusWeeks(1);
        return next;
    }

    DatePlan plan() {
        return new DatePlan(
                new Words(titleDe, titleEn.isBlank() ? titleDe : titleEn),
                new Span(day.atTime(from), day.atTime(to)),
                units,
                online,
                Optional.ofNullable(room).filter(id -> !id.isEmpty()).map(RoomId::of),
                place == null ? "" : place,
                parallel == null ? "" : parallel,
                lecturers());
    }

    public String getTitleDe() {
        return titleDe;
    }

    public void setTitleDe(String titleDe) {
        this.titleDe = titleDe;
    }

    public String getTitleEn() {
        return titleEn;
    }

    public void setTitleEn(String titleEn) {
        this.titleEn = titleEn;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public LocalTime getFrom() {
        return from;
    }

    public void setFrom(LocalTime from) {
        this.from = from;
    }

    public LocalTime getTo() {
        return to;
    }

    public void setTo(LocalTime to) {
        this.to = to;
    }

    public int getUnits() {
        return units;
    }

    public void setUnits(int units) {
        this.units = units;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public @Nullable String getParallel() {
        return parallel;
    }

    public void setParallel(@Nullable String parallel) {
        this.parallel = parallel;
    }

    public @Nullable String getLecturer() {
        return lecturer;
    }

    public void setLecturer(@Nullable String lecturer) {
        this.lecturer = lecturer;
    }
}
