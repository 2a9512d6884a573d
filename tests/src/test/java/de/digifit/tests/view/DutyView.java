// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;

/** One duty, with its card. */
public final class DutyView extends View {

    private final String duty;

    DutyView(Visit visit, String duty) {
        super(visit, duty);
        this.duty = duty;
    }

    public CoverView check() {
        click(link("Prüfen, ob es ohne jemanden geht"));
        return new CoverView(visit());
    }

    public CardWriteView write() {
        click(link("Vertretungskarte schreiben"));
        return new CardWriteView(visit(), duty);
    }

    public CardView card() {
        click(link("Vertretungskarte: " + duty));
        return new CardView(visit(), duty);
    }

    public String cards() {
        return card("Vertretungskarte").innerText();
    }

    public DutiesView remove() {
        visit().click(page().locator("summary")
                .filter(new Locator.FilterOptions().setHasText("Die Aufgabe gibt es nicht mehr")));
        click(button("Aufgabe mit ihren Karten entfernen"));
        return new DutiesView(visit());
    }
}
