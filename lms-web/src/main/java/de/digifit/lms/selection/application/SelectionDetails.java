// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.lms.ranking.Lot;
import de.digifit.lms.selection.Selection;
import java.util.List;
import java.util.Optional;

/**
 * A selection with everything that a decision about it needs.
 *
 * @param lot of the lottery, if there is one
 * @param decidedBy name of who carried it out; empty before
 * @param cleared whether it may be carried out today
 */
public record SelectionDetails(
        SelectionSummary summary, List<SelectionRow> rows, Optional<Lot> lot, String decidedBy, boolean cleared) {

    public Selection selection() {
        return summary.selection();
    }
}
