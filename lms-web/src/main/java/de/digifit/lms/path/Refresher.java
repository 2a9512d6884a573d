// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A seminar that should be taken again after some months. It is a reminder to the person: nobody is kept out of anything
 * and no level falls.
 */
@Entity
@Table(schema = "lms", name = "refresher")
public class Refresher {

    @Id
    private UUID id;

    private UUID town;
    private String code;
    private int months;

    protected Refresher() {}

    public Refresher(TownId town, String code, int months) {
        if (months < 1) {
            throw new IllegalArgumentException(code + " cannot be refreshed after " + months + " months");
        }
        this.id = Ids.next();
        this.town = town.value();
        this.code = code;
        this.months = months;
    }

    public String code() {
        return code;
    }

    public int months() {
        return months;
    }

    /** The day from which it is due: as many months after the last attendance, at the latest the month's last day. */
    public LocalDate dueAfter(LocalDate attended) {
        return attended.plusMonths(months);
    }

    public boolean isDue(LocalDate attended, LocalDate today) {
        return !today.isBefore(dueAfter(attended));
    }
}
