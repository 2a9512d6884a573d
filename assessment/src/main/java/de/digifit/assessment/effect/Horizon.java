// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import java.util.OptionalDouble;

/** When the second look is taken. */
public enum Horizon {
    AFTER,
    THREE_MONTHS_LATER;

    OptionalDouble of(Measured measured) {
        return this == AFTER ? measured.after() : measured.later();
    }
}
