// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** Ending a role of somebody. */
public final class RoleEndView extends View {

    private final String person;
    private final String role;

    RoleEndView(Visit visit, String person, String role) {
        super(visit, "Ende der Rolle „" + role + "“");
        this.person = person;
        this.role = role;
    }

    public RoleEndView type(String day) {
        visit().type(page().getByLabel("Letzter Tag"), day);
        return this;
    }

    public String typed() {
        return page().getByLabel("Letzter Tag").inputValue();
    }

    public RolesOfPersonView end() {
        click(button("Ende speichern"));
        return new RolesOfPersonView(visit(), person);
    }

    public RoleEndView endInVain() {
        click(button("Ende speichern"));
        return new RoleEndView(visit(), person, role);
    }

    public RoleEndView goOn() {
        click(button("Gelesen, mit meiner Eingabe weitermachen"));
        return new RoleEndView(visit(), person, role);
    }

    public RolesOfPersonView takeBack() {
        click(button("Zurücknehmen"));
        return new RolesOfPersonView(visit(), person);
    }
}
