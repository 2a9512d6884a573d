// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.observation.application;

import de.digifit.core.estimate.application.Reading;
import de.digifit.core.evidence.Evidence;
import java.time.LocalDate;
import java.util.List;

/**
 * One competency of one person, as the leader may see it. What the role asks is left out on purpose: who observes should
 * not look at the target first.
 *
 * @param reading from what the leader may see, and nothing else
 * @param mine what the asker noted and still holds, newest first
 */
public record Sight(String name, Reading reading, List<Evidence> mine, LocalDate today) {

    public Sight {
        mine = List.copyOf(mine);
    }
}
