// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What an event costs, in euros.
 *
 * @param perPerson for each who takes part
 * @param fixed however many come, such as for a lecturer or a room
 * @param budgetLine from which it is paid, as the budget names it; empty where nothing is
 */
@Embeddable
public record Cost(
        @Column(name = "cost_per_person") BigDecimal perPerson,
        @Column(name = "cost_fixed") BigDecimal fixed,
        @Column(name = "budget_line") String budgetLine) {

    public static final Cost NONE = new Cost(BigDecimal.ZERO, BigDecimal.ZERO, "");

    public Cost {
        perPerson = perPerson.setScale(2, RoundingMode.HALF_UP);
        fixed = fixed.setScale(2, RoundingMode.HALF_UP);
        budgetLine = budgetLine.strip();
    }

    /** With that many people. */
    public BigDecimal of(int people) {
        return fixed.add(perPerson.multiply(BigDecimal.valueOf(people)));
    }

    public boolean free() {
        return perPerson.signum() == 0 && fixed.signum() == 0;
    }
}
