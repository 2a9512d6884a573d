// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import de.digifit.core.competency.Level;
import java.time.LocalDate;
import java.util.List;

/**
 * Does somebody reach a target on a day? With what was said until then, and the truth.
 *
 * @param competency number of the competency, for fields age differently
 */
public record Question(int competency, LocalDate day, Level target, List<Said> said, Level truth) {

    public boolean reached() {
        return truth.reaches(target);
    }
}
