// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** Events for which too few people have registered. */
public final class EventDecisionsView extends View {

    EventDecisionsView(Visit visit) {
        super(visit, "Findet es statt?");
    }

    /** The first one of this seminar. */
    public CallOffView callOff(String seminar) {
        click(link(entry(seminar), "Absagen").first());
        return new CallOffView(visit(), seminar);
    }
}
