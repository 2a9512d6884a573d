// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** Where coordination puts somebody on another place than the rule does. */
public final class DeviateView extends View {

    private final String seminar;

    DeviateView(Visit visit, String seminar) {
        super(visit, "Auf einen anderen Platz");
        this.seminar = seminar;
    }

    public SelectionView to(int place, String criterion, String why) {
        visit().type(page().getByLabel("Neuer Platz"), Integer.toString(place));
        visit().check(page().getByRole(AriaRole.RADIO, new Page.GetByRoleOptions().setName(criterion)));
        visit().type(page().getByLabel("Begründung"), why);
        click(button("Verschieben"));
        return new SelectionView(visit(), seminar);
    }
}
