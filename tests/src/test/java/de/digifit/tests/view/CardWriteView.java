// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** Writing a stand-in card. */
public final class CardWriteView extends View {

    private final String duty;

    CardWriteView(Visit visit, String duty) {
        super(visit, "Vertretungskarte schreiben");
        this.duty = duty;
    }

    public CardWriteView people(String owner, String deputy) {
        visit().choose(field("Zuständig"), owner);
        visit().choose(field("Vertretung").and(page().locator("select")), deputy);
        return this;
    }

    public CardWriteView type(String purpose, String steps, String systems) {
        visit().type(field("Wozu das dient"), purpose);
        visit().type(field("Schritte"), steps);
        visit().type(field("Systeme und Rechte"), systems);
        return this;
    }

    private Locator field(String label) {
        return page().locator("main")
                .getByLabel(label)
                .and(page().locator("select, textarea"))
                .first();
    }

    public CardView save() {
        click(button("Speichern und ausprobieren lassen"));
        return new CardView(visit(), duty);
    }

    public CardWriteView saveInVain() {
        click(button("Speichern und ausprobieren lassen"));
        return new CardWriteView(visit(), duty);
    }
}
