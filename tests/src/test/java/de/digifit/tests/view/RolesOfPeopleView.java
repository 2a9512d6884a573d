// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** To whom I may give roles. */
public final class RolesOfPeopleView extends View {

    RolesOfPeopleView(Visit visit) {
        super(visit, "Rollen vergeben");
    }

    public static RolesOfPeopleView open(Visit visit) {
        visit.open("/assignment/people.xhtml");
        return new RolesOfPeopleView(visit);
    }

    public RolesOfPersonView of(String person) {
        click(link(person));
        return new RolesOfPersonView(visit(), person);
    }

    public RoleForUnitView unit() {
        click(link("Rolle für eine ganze Einheit"));
        return new RoleForUnitView(visit());
    }
}
