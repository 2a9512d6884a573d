// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.workday;

import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A day on which one town hall does not work although its state has no holiday: Christmas Eve, Carnival Monday, a
 * holiday of some communities only, a bridge day.
 */
@Entity
@Table(schema = "core", name = "closing_day")
public class ClosingDay {

    @Id
    private UUID id;

    private UUID town;
    private LocalDate day;
    private boolean yearly;
    private String reason;

    protected ClosingDay() {}

    /** @param yearly whether it comes back on this day of every year from then on */
    public ClosingDay(TownId town, LocalDate day, boolean yearly, String reason) {
        this.id = Ids.next();
        this.town = town.value();
        this.day = day;
        this.yearly = yearly;
        this.reason = reason;
    }

    public boolean closes(LocalDate asked) {
        return yearly
                ? day.getMonth() == asked.getMonth()
                        && day.getDayOfMonth() == asked.getDayOfMonth()
                        && !asked.isBefore(day)
                : day.equals(asked);
    }

    public LocalDate day() {
        return day;
    }

    public boolean isYearly() {
        return yearly;
    }

    public String reason() {
        return reason;
    }
}
