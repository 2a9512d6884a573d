// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent;

import de.digifit.core.organisation.UnitId;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the head of administration asks of a team, where that is filed, and until when it holds.
 *
 * @param sponsor the unit that stands for it; nothing in mandates from before that was asked
 * @param share how many per cent of the working time a member has for it
 * @param reportTo whom the team reports to
 */
@Embeddable
public record Mandate(
        String goal,
        LocalDate givenOn,
        String file,
        LocalDate until,
        @Nullable UUID sponsor,
        int share,
        String reportTo)
        implements Serializable {

    private static final int USUAL_MONTHS = 24;

    /**
     * A new one.
     *
     * @throws MandateWithoutEnd when nobody says until when
     * @throws PeriodNotPossible when it would end before it begins
     * @throws ShareOutOfRange when it gives no time, or more than there is
     */
    public static Mandate give(
            String goal,
            LocalDate givenOn,
            String file,
            @Nullable LocalDate until,
            UnitId sponsor,
            int share,
            String to) {
        if (until == null) {
            throw new MandateWithoutEnd();
        }
        if (!until.isAfter(givenOn)) {
            throw PeriodNotPossible.reversed(givenOn);
        }
        Membership.requireShare(share);
        return new Mandate(goal, givenOn, file, until, sponsor.value(), share, to);
    }

    /** The last day of a mandate that begins on that day, where nobody says another. */
    public static LocalDate usualEnd(LocalDate givenOn) {
        return givenOn.plusMonths(USUAL_MONTHS);
    }

    /** The same for longer, or for less long. */
    Mandate until(LocalDate end, String newFile) {
        if (!end.isAfter(givenOn)) {
            throw PeriodNotPossible.reversed(givenOn);
        }
        return new Mandate(goal, givenOn, newFile, end, sponsor, share, reportTo);
    }

    public Optional<UnitId> sponsoredBy() {
        return Optional.ofNullable(sponsor).map(UnitId::new);
    }

    public boolean overOn(LocalDate day) {
        return day.isAfter(until);
    }
}
