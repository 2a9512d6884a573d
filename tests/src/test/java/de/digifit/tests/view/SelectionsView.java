// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** Who gets a place: selections, and rules that can still be fixed. */
public final class SelectionsView extends View {

    SelectionsView(Visit visit) {
        super(visit, "Auswahl");
    }

    public static SelectionsView open(Visit visit) {
        visit.open("/selection/list.xhtml");
        return new SelectionsView(visit);
    }

    /** Of the first draft of this seminar. */
    public RuleView rule(String seminar) {
        Locator draft = card("Regeln für geplante Termine")
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(seminar))
                .first();
        click(link(draft, "Regel festlegen"));
        return new RuleView(visit());
    }

    public SelectionView show(String seminar) {
        click(link(card("Auswahlverfahren"), seminar).first());
        return new SelectionView(visit(), seminar);
    }
}
