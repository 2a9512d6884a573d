// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.council;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * "Staff council took part on …", the entry without which no questionnaire about people comes into use (BPersVG § 80(1)
 * No. 15; requirement R-MB-7).
 *
 * @param on the day on which it took part
 * @param file the file number, not blank
 */
@Embeddable
public record CouncilEntry(
        @Column(name = "council_on") LocalDate on,
        @Column(name = "council_file") String file) implements Serializable {

    /** @throws CouncilNotInvolved without a file number */
    public CouncilEntry {
        file = file.strip();
        if (file.isEmpty()) {
            throw new CouncilNotInvolved();
        }
    }

    /** @throws CouncilNotInvolved while one of them is missing */
    public static CouncilEntry typed(@Nullable LocalDate on, @Nullable String file) {
        if (on == null || file == null) {
            throw new CouncilNotInvolved();
        }
        return new CouncilEntry(on, file);
    }

    /** @throws CouncilNotInvolved when the day is still to come */
    public CouncilEntry until(LocalDate today) {
        if (on.isAfter(today)) {
            throw new CouncilNotInvolved();
        }
        return this;
    }
}
