// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** A first project. */
public final class ProjectView extends View {

    private final String name;

    ProjectView(Visit visit, String name) {
        super(visit, name);
        this.name = name;
    }

    /** The next step, by the words of its button. */
    public ProjectView go(String step) {
        click(button(step));
        return new ProjectView(visit(), name);
    }

    public String profile() {
        return card("Projektsteckbrief").innerText();
    }

    public byte[] order() {
        return Papers.of(visit(), link("Projektauftrag als PDF"));
    }
}
