// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import de.digifit.core.shared.Refusal;
import de.digifit.core.shared.Words;

/** The published edition has it no longer, so nobody is newly asked for it. */
public class CompetencyOutdated extends Refusal {

    public CompetencyOutdated(Words title) {
        super("competency.refused.outdated", title);
    }
}
