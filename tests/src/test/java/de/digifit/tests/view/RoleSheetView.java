// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** One role agreement. */
public final class RoleSheetView extends View {

    private final String person;

    RoleSheetView(Visit visit, String person) {
        super(visit, "Rollenvereinbarung: " + person);
        this.person = person;
    }

    public RoleSheetView confirm() {
        click(button("Ich stimme zu"));
        return new RoleSheetView(visit(), person);
    }

    public String agreement() {
        return card("Vereinbarung").innerText();
    }

    public byte[] paper() {
        return Papers.of(visit(), link("Rollenvereinbarung als PDF"));
    }
}
