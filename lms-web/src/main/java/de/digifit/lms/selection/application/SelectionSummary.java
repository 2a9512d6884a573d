// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.lms.council.CouncilState;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.util.Optional;
import java.util.Set;

/** A selection with what it is for and where the staff council's part stands today. */
public record SelectionSummary(Selection selection, Event event, Seminar seminar, Optional<CouncilState> council) {

    private static final Set<CouncilState> OPEN =
            Set.of(CouncilState.ASKED, CouncilState.TO_DISCUSS, CouncilState.OVERDUE);

    /** Whether it is the staff council's turn. */
    public boolean waitsForCouncil() {
        return selection.state() == Selection.State.WITH_COUNCIL
                && council.filter(OPEN::contains).isPresent();
    }
}
