// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.talk;

import de.digifit.assessment.talk.Invitation;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An invitation while it is being written. */
public class InvitationForm implements Serializable {

    private @Nullable LocalDate day;
    private @Nullable LocalTime time;
    private @Nullable String place;
    private boolean online;

    public void fill(Invitation earlier) {
        day = earlier.startsAt().toLocalDate();
        time = earlier.startsAt().toLocalTime();
        place = earlier.place();
        online = earlier.online();
    }

    public Invitation invitation() {
        return new Invitation(
                Objects.requireNonNull(day).atTime(Objects.requireNonNull(time)), String.valueOf(place), online);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getTime() {
        return time;
    }

    public void setTime(@Nullable LocalTime time) {
        this.time = time;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public boolean isOnline() {
        return online;
    }

    public void setOnline(boolean online) {
        this.online = online;
    }
}
