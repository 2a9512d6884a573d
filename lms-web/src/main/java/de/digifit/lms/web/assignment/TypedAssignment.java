// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.assignment;

import de.digifit.core.assignment.application.NewAssignment;
import de.digifit.core.role.ProfileId;
import de.digifit.core.shared.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stands in the form of a role to be given until it is sent. */
public class TypedAssignment implements Serializable {

    private @Nullable String profile;
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;

    NewAssignment planned() {
        return new NewAssignment(ProfileId.of(String.valueOf(profile)), Objects.requireNonNull(from), until);
    }

    Period period() {
        return new Period(Objects.requireNonNull(from), until);
    }

    public @Nullable String getProfile() {
        return profile;
    }

    public void setProfile(@Nullable String profile) {
        this.profile = profile;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }
}
