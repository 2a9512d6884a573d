// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The roles of one person, and giving another one. */
public final class RolesOfPersonView extends View {

    private final String person;

    RolesOfPersonView(Visit visit, String person) {
        super(visit, "Rollen von " + person);
        this.person = person;
    }

    /** What the person holds, in words. */
    public String held() {
        return card("Rollen").innerText();
    }

    /** Says what follows from it; nothing is kept yet. */
    public RolesOfPersonView preview(String role) {
        visit().choose(page().locator("main").getByLabel("Rolle").and(page().locator("select")), role);
        return next();
    }

    public RolesOfPersonView from(String day) {
        visit().type(page().getByLabel("Ab").and(page().locator("input")), day);
        return this;
    }

    public RolesOfPersonView next() {
        click(button("Weiter: Was daraus folgt"));
        return new RolesOfPersonView(visit(), person);
    }

    public RolesOfPersonView give() {
        click(button("Rolle vergeben"));
        return new RolesOfPersonView(visit(), person);
    }

    /** The form, as it was filled in. */
    public String typedRole() {
        click(button("Zurück zur Eingabe"));
        return page().locator("main select option:checked").innerText();
    }

    public RoleEndView end(String role) {
        click(link(entry(role), "Ende eintragen"));
        return new RoleEndView(visit(), person, role);
    }
}
