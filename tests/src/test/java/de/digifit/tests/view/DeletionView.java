// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What is due to be deleted, and the runs. */
public final class DeletionView extends View {

    private static final int PATIENCE = 60;
    private static final double A_SECOND = 1000;

    private DeletionView(Visit visit) {
        super(visit, "Löschen nach Regel");
    }

    public static DeletionView open(Visit visit) {
        visit.open("/retention/overview.xhtml");
        return new DeletionView(visit);
    }

    /** Without having ticked that the list was looked at. */
    public String startWithoutLooking() {
        click(link("Weiter zum Löschen"));
        click(button("Jetzt löschen"));
        return message();
    }

    /** What is due of the data with that name. */
    public String due(String category) {
        return card(category).innerText();
    }

    /** On to the page where it is confirmed. */
    public DeletionView confirm() {
        click(link("Weiter zum Löschen"));
        return this;
    }

    public DeletionView lookAndStart() {
        visit().check(page().getByLabel("Ich habe die Liste der fälligen Einträge geprüft."));
        click(button("Jetzt löschen"));
        return new DeletionView(visit());
    }

    /** What it says of the runs when none is under way any more. */
    public String runsWhenDone() {
        for (int tries = 0; link("Stand neu laden").count() > 0 && tries < PATIENCE; tries++) {
            page().waitForTimeout(A_SECOND);
            click(link("Stand neu laden"));
        }
        return card("Bisherige Läufe").innerText();
    }
}
