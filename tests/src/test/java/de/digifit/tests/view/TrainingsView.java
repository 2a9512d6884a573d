// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The templates of trainings. */
public final class TrainingsView extends View {

    TrainingsView(Visit visit) {
        super(visit, "Schulungen");
    }

    public PublishView setDates(String template) {
        click(link(entry(template), "Termine setzen"));
        return new PublishView(visit());
    }

    /** All that can be settled about an event, in place of what the template says. */
    public EventEditView ownDates(String template) {
        click(link(entry(template), "Eigene Termine"));
        return new EventEditView(visit());
    }
}
