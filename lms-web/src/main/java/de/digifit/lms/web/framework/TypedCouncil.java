// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.framework;

import de.digifit.core.council.CouncilEntry;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** When the staff council took part, while it is typed. */
public class TypedCouncil implements Serializable {

    private @Nullable LocalDate day;
    private @Nullable String file;

    /** @throws de.digifit.core.council.CouncilNotInvolved while one of them is missing */
    CouncilEntry entry() {
        return CouncilEntry.typed(day, file);
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable String getFile() {
        return file;
    }

    public void setFile(@Nullable String file) {
        this.file = file;
    }
}
