// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** Entering a duty. */
public final class DutyEditView extends View {

    DutyEditView(Visit visit) {
        super(visit, "Aufgabe eintragen");
    }

    public DutyEditView name(String name) {
        visit().type(field("Name der Aufgabe"), name);
        return this;
    }

    public DutyEditView work(String work, String hands, String competency, String level) {
        visit().type(field("Was getan wird"), work);
        visit().type(field("Wie viele Menschen zugleich"), hands);
        visit().choose(field("Was man dafür können muss"), competency);
        visit().choose(field("Mindestens auf"), level);
        return this;
    }

    private Locator field(String label) {
        return page().getByLabel(label).first();
    }

    public DutyView save(String name) {
        click(button("Speichern"));
        return new DutyView(visit(), name);
    }

    public DutyEditView saveInVain() {
        click(button("Speichern"));
        return new DutyEditView(visit());
    }
}
