// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection.application;

import de.digifit.lms.booking.application.Ranking;
import de.digifit.lms.ranking.TermsBook;
import de.digifit.lms.selection.Selection;
import de.digifit.lms.selection.Selections;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Until its selection is carried out, an event with a rule gives no place to anybody. */
@ApplicationScoped
public class RankedPlaces implements Ranking {

    private final TermsBook terms;
    private final Selections selections;

    @Inject
    public RankedPlaces(TermsBook terms, Selections selections) {
        this.terms = terms;
        this.selections = selections;
    }

    @Override
    public boolean selects(Event event) {
        return terms.of(event).rule().selects()
                && selections
                        .find(event.town(), event.id())
                        .filter(selection -> selection.state() == Selection.State.CARRIED_OUT)
                        .isEmpty();
    }
}
