// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate.application;

import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Doubt;
import de.digifit.core.estimate.Estimate;
import de.digifit.core.estimate.NextEvidence;
import de.digifit.core.estimate.Verdict;
import de.digifit.core.evidence.Evidence;
import java.util.List;
import java.util.Optional;

/**
 * An estimate, read against what somebody's roles ask for.
 *
 * @param entries what it was read from, newest first
 * @param target nothing where no role asks for the competency; then there is nothing to reach
 * @param next what would change the answer
 */
public record Reading(Estimate estimate, List<Evidence> entries, Optional<Level> target, Optional<NextEvidence> next) {

    public Reading {
        entries = List.copyOf(entries);
    }

    public Optional<Verdict> verdict() {
        return target.map(estimate::verdict);
    }

    /** Why the answer is neither yes nor no. */
    public Optional<Doubt> doubt() {
        return target.flatMap(estimate::doubt);
    }
}
