// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.TownClock;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Until when a request is answered (Art. 12(3) GDPR): a month after it came; once, within that month and with a reason,
 * up to two further months are taken.
 */
@Embeddable
public class Deadline {

    /** Months until the answer. */
    static final int MONTHS = 1;

    /** Months that may be added. */
    public static final int MOST_FURTHER_MONTHS = 2;

    private LocalDate dueOn;
    private @Nullable Instant extendedAt;
    private @Nullable UUID extendedBy;
    private String extendedWhy;

    /** For the database, which puts its own values in the place of these. */
    protected Deadline() {
        this(LocalDate.EPOCH);
    }

    Deadline(LocalDate receivedOn) {
        this.dueOn = after(receivedOn, 0);
        this.extendedWhy = "";
    }

    /**
     * The last day for the answer to what came on that day.
     *
     * @param further months that are added to the first
     */
    public static LocalDate after(LocalDate receivedOn, int further) {
        return receivedOn.plusMonths(MONTHS + further);
    }

    /**
     * @param months 1 or 2
     * @throws NoExtension when that was done before, the first month is over, or it is too long
     * @throws NotSaid when there is no reason
     */
    void extend(LocalDate receivedOn, int months, String why, PersonId by, Instant now) {
        if (extendedAt != null) {
            throw new NoExtension(NoExtension.Why.TAKEN_BEFORE);
        }
        if (LocalDate.ofInstant(now, TownClock.ZONE).isAfter(dueOn)) {
            throw new NoExtension(NoExtension.Why.TOO_LATE);
        }
        if (months < 1 || months > MOST_FURTHER_MONTHS) {
            throw new NoExtension(NoExtension.Why.TOO_LONG);
        }
        if (why.isBlank()) {
            throw new NotSaid(NotSaid.What.WHY);
        }
        dueOn = after(receivedOn, months);
        extendedAt = now;
        extendedBy = by.value();
        extendedWhy = why.strip();
    }

    /** The last day for the answer. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean extended() {
        return extendedAt != null;
    }

    /** Why more time was taken; empty where it was not. */
    public String why() {
        return extendedWhy;
    }
}
