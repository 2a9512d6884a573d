// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.lms.booking.Booking;
import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.ranking.TermsBook;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.SelectionLine;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** What one person may know of a selection: the rule, and the own position once it is decided. */
@ApplicationScoped
public class OwnPosition {

    private final Selections selections;
    private final TermsBook book;

    @Inject
    public OwnPosition(Selections selections, TermsBook book) {
        this.selections = selections;
        this.book = book;
    }

    public Known of(Booking booking, Event event) {
        Optional<Selection> selection = selections.findFor(booking.id());
        return new Known(
                book.of(event),
                selection.map(Selection::state),
                selection
                        .filter(decided -> decided.state() == Selection.State.CARRIED_OUT)
                        .flatMap(decided -> decided.line(booking.id())));
    }

    /**
     * The rule, where the selection stands, and the own line.
     *
     * @param line nothing before it is decided
     */
    public record Known(SelectionTerms terms, Optional<Selection.State> state, Optional<SelectionLine> line) {}
}
