// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;
import java.util.List;

/** One competency: where somebody stands, what the levels mean, and how it came to this. */
public final class CompetencyView extends View {

    private final String competency;

    CompetencyView(Visit visit, String competency) {
        super(visit, competency);
        this.competency = competency;
    }

    /** From the list of all. */
    public static CompetencyView open(Visit visit, String competency) {
        MyCompetenciesView all = MyCompetenciesView.open(visit);
        visit.click(link(all.page().locator("main"), competency).first());
        return new CompetencyView(visit, competency);
    }

    public String stand() {
        return card("Wo ich stehe").locator(".level").innerText();
    }

    /** By the calendar of the demo town, which stands below every page. */
    public CompetencyView tomorrow() {
        click(button(page().locator("footer"), "Einen Tag weiter"));
        return new CompetencyView(visit(), competency);
    }

    /** Latest first. */
    public List<String> history() {
        return card("Wie es dazu kam").locator(".chain > li").allInnerTexts();
    }
}
