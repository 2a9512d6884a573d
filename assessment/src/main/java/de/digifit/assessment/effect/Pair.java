// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

import java.util.List;

/** Two looks at the same person. */
record Pair(double before, double then) {

    static List<Pair> of(List<Measured> measured, Horizon horizon) {
        return measured.stream()
                .filter(each -> horizon.of(each).isPresent())
                .map(each -> new Pair(each.before(), horizon.of(each).getAsDouble()))
                .toList();
    }

    double gain() {
        return then - before;
    }
}
