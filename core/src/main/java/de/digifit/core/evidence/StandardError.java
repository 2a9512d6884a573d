// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How far a measurement may be off, in levels: two thirds of the measurements lie within it.
 *
 * @param levels 0.01 to 2.50, with two digits
 */
public record StandardError(BigDecimal levels) {

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final BigDecimal MOST = new BigDecimal("2.50");

    public StandardError {
        levels = levels.setScale(2, RoundingMode.HALF_UP);
        if (levels.compareTo(LEAST) < 0 || levels.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("A standard error is 0.01 to 2.50 levels, not " + levels);
        }
    }

    public static StandardError of(double levels) {
        return new StandardError(BigDecimal.valueOf(levels));
    }

    public int hundredths() {
        return levels.unscaledValue().intValueExact();
    }
}
