// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The directory of guides. */
public final class GuidesView extends View {

    private GuidesView(Visit visit) {
        super(visit, "Lotsinnen und Lotsen finden");
    }

    public static GuidesView open(Visit visit) {
        visit.open("/multiplier/guides.xhtml");
        return new GuidesView(visit);
    }

    public GuidesView say(String helpsWith) {
        visit().type(page().getByLabel("Dabei helfe ich"), helpsWith);
        click(button("Eintragen"));
        return new GuidesView(visit());
    }

    public GuidesView takeBack() {
        click(button("Eintrag zurücknehmen"));
        return new GuidesView(visit());
    }

    public GuidesView search(String words) {
        visit().type(page().getByLabel("Wobei brauchen Sie Hilfe?"), words);
        click(button("Suchen"));
        return new GuidesView(visit());
    }

    public String found() {
        return card("Lotsinnen und Lotsen").innerText();
    }
}
