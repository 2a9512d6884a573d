// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking.application;

import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;

/** By which rule the places of an event are given. */
public record EventTerms(Event event, Seminar seminar, SelectionTerms terms) {

    /** Whether the rule can still be changed. */
    public boolean open() {
        return event.state() == Event.State.DRAFT;
    }
}
