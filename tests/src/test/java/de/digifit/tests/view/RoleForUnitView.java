// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** A role for a whole unit. */
public final class RoleForUnitView extends View {

    RoleForUnitView(Visit visit) {
        super(visit, "Rolle für eine ganze Einheit");
    }

    /** Says for whom; nothing is kept yet. */
    public RoleForUnitView preview(String unit, String role) {
        visit().choose(page().getByLabel("Einheit").and(page().locator("select")), unit);
        visit().choose(page().locator("main").getByLabel("Rolle").and(page().locator("select")), role);
        click(button("Weiter: Für wen"));
        return new RoleForUnitView(visit());
    }

    public RolesOfPeopleView give() {
        click(button("geben"));
        return new RolesOfPeopleView(visit());
    }
}
