// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** From the first day to the last, both counted; without a last day it is open. */
@Embeddable
public record Period(LocalDate validFrom, @Nullable LocalDate validTo) implements Serializable {

    public Period {
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("A period cannot end before it begins");
        }
    }

    public static Period since(LocalDate first) {
        return new Period(first, null);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether they have a day in common. */
    public boolean overlaps(Period other) {
        return !endsBefore(other.validFrom) && !other.endsBefore(validFrom);
    }

    private boolean endsBefore(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }
}
