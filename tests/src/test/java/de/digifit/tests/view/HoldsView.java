// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What data protection holds. */
public final class HoldsView extends View {

    private HoldsView(Visit visit) {
        super(visit, "Löschsperren");
    }

    public static HoldsView open(Visit visit) {
        visit.open("/retention/holds.xhtml");
        return new HoldsView(visit);
    }

    public HoldsView hold(String name, String why, String fileNumber) {
        page().getByLabel("Name, Organisationseinheit oder Seminar").fill(name);
        click(button("Suchen"));
        click(link(entry(name), "Sperren"));
        page().getByLabel("Wofür wird es gebraucht?").fill(why);
        page().getByLabel("Aktenzeichen").fill(fileNumber);
        click(button("Sperre setzen"));
        return new HoldsView(visit());
    }

    public HoldsView lift(String name) {
        click(button(entry(name), "Aufheben"));
        return new HoldsView(visit());
    }

    public String inForce() {
        return card("Was gesperrt ist").innerText();
    }
}
