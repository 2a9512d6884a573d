// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The own roles, to walk through one of them. */
public final class RoleRoundsView extends View {

    private RoleRoundsView(Visit visit) {
        super(visit, "Einschätzen nach Rolle");
    }

    public static RoleRoundsView open(Visit visit) {
        visit.open("/competency/rounds.xhtml");
        return new RoleRoundsView(visit);
    }

    /** How far the walk through the first role has come. */
    public String progress() {
        return card("Meine Rollen").innerText();
    }

    public RoleRoundView begin() {
        click(link(card("Meine Rollen"), "Beginnen").first());
        return new RoleRoundView(visit());
    }

    public RoleRoundView goOn() {
        click(link(card("Meine Rollen"), "Weitermachen").first());
        return new RoleRoundView(visit());
    }
}
