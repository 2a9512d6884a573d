// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.lms.council.CouncilState;
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

    /** Whether coordination can still change it. */
    public boolean proposed() {
        return selection().state() == Selection.State.PROPOSED;
    }

    public boolean withCouncil() {
        return selection().state() == Selection.State.WITH_COUNCIL;
    }

    /** Whether a discussion with the staff council comes next. */
    public boolean toDiscuss() {
        return withCouncil() && summary.council().equals(Optional.of(CouncilState.TO_DISCUSS));
    }

    /** Whether the SBV has to be heard before anybody else is asked. */
    public boolean hearingDue() {
        return proposed()
                && selection().claimsPriority()
                && selection().heardOn().isEmpty();
    }
}
