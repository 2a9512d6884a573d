// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened to a card on which day.
 *
 * @param testedOn whoever stands in could work with it
 * @param reviewOn somebody looks whether it is still right
 */
@Embeddable
public record CardDays(
        LocalDate writtenOn,
        @Nullable LocalDate testedOn,
        @Nullable LocalDate releasedOn,
        @Nullable LocalDate reviewOn,
        @Nullable LocalDate outdatedOn)
        implements Serializable {

    /** Half a year: substitution is reviewed twice a year. */
    private static final int REVIEWED_AFTER_MONTHS = 6;

    static CardDays written(LocalDate day) {
        return new CardDays(day, null, null, null, null);
    }

    CardDays tested(LocalDate day) {
        return new CardDays(writtenOn, day, null, null, null);
    }

    CardDays released(LocalDate day) {
        return new CardDays(writtenOn, testedOn, day, day.plusMonths(REVIEWED_AFTER_MONTHS), null);
    }

    CardDays confirmed(LocalDate day) {
        return new CardDays(writtenOn, testedOn, releasedOn, day.plusMonths(REVIEWED_AFTER_MONTHS), null);
    }

    CardDays outdated(LocalDate day) {
        return new CardDays(writtenOn, testedOn, releasedOn, reviewOn, day);
    }

    boolean reviewDue(LocalDate today) {
        return reviewOn != null && !reviewOn.isAfter(today);
    }
}
