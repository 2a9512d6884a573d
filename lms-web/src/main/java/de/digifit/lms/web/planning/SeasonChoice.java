// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.planning;

import de.digifit.lms.planning.application.SeasonFilter;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.venue.RoomId;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What of the season somebody wants to look at, as it stands in the address. */
public class SeasonChoice {

    static final int MONTHS = 6;

    private @Nullable String from;
    private @Nullable String seminar;
    private Event.@Nullable State state;
    private @Nullable String room;

    /** Half a year from the month that was asked for, or from this one. */
    YearMonth start(YearMonth thisMonth) {
        return given(from)
                .filter(month -> month.matches("2\\d{3}-(0[1-9]|1[0-2])"))
                .map(YearMonth::parse)
                .orElse(thisMonth);
    }

    SeasonFilter everything(YearMonth thisMonth) {
        return new SeasonFilter(start(thisMonth), MONTHS, Optional.empty(), Optional.empty(), Optional.empty());
    }

    SeasonFilter filter(YearMonth thisMonth) {
        return new SeasonFilter(
                start(thisMonth),
                MONTHS,
                given(seminar).map(SeminarId::of),
                Optional.ofNullable(state),
                given(room).map(RoomId::of));
    }

    private static Optional<String> given(@Nullable String parameter) {
        return Optional.ofNullable(parameter).filter(text -> !text.isBlank());
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getSeminar() {
        return seminar;
    }

    public void setSeminar(@Nullable String seminar) {
        this.seminar = seminar;
    }

    public @Nullable String getRoom() {
        return room;
    }

    public void setRoom(@Nullable String room) {
        this.room = room;
    }

    public Event.@Nullable State getState() {
        return state;
    }

    public void setState(Event.@Nullable State state) {
        this.state = state;
    }
}
