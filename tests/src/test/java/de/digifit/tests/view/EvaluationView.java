// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What was said about an event, for those who may read it. */
public final class EvaluationView extends View {

    private EvaluationView(Visit visit) {
        super(visit, "Bewertung");
    }

    public static EvaluationView open(Visit visit, String event) {
        visit.open("/evaluation/event.xhtml?id=" + event);
        return new EvaluationView(visit);
    }

    /** Draws the conclusion. */
    public EvaluationView conclude(String verdict, String reason) {
        click(link("Schlussfolgerung").last());
        visit().check(page().getByLabel(verdict));
        visit().type(page().getByLabel("Begründung"), reason);
        click(button("Speichern"));
        return new EvaluationView(visit());
    }

    public boolean concludes() {
        return page().locator("main a[href*='/evaluation/conclude.xhtml']").count() > 0;
    }
}
