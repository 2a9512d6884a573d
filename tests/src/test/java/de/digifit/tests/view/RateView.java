// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** Rating one competency by its behaviour anchors. */
public final class RateView extends View {

    private final String competency;

    RateView(Visit visit, String competency) {
        super(visit, competency);
        this.competency = competency;
    }

    /** Finds itself again after a sign-in on the way. */
    public static RateView met(Visit visit, String competency) {
        return new RateView(visit, competency);
    }

    public RateView choose(int level) {
        visit().check(anchor(level));
        return this;
    }

    public RateView release() {
        visit().check(page().getByLabel("Meine Führungskraft darf diese Einschätzung sehen"));
        return this;
    }

    /** Not for the leader, also where it was released before. */
    public RateView keepPrivate() {
        page().getByLabel("Meine Führungskraft darf diese Einschätzung sehen").uncheck();
        return this;
    }

    public Locator anchor(int level) {
        return page().getByLabel("Stufe " + level + " ");
    }

    public CompetencyView save() {
        click(saving());
        return new CompetencyView(visit(), competency);
    }

    public Locator saving() {
        return button("Speichern");
    }
}
