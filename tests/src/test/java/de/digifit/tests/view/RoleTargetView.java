// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What a role asks for of one competency. */
public final class RoleTargetView extends View {

    private final String profile;
    private final String competency;

    RoleTargetView(Visit visit, String profile, String competency) {
        super(visit, competency);
        this.profile = profile;
        this.competency = competency;
    }

    public RoleTargetView type(int level, String reason) {
        visit().choose(page().getByLabel("Mindestens"), words(level));
        visit().type(page().getByLabel("Grund der Änderung"), reason);
        return this;
    }

    public RoleProfileView save() {
        click(button("Speichern"));
        return new RoleProfileView(visit(), profile);
    }

    public RoleTargetView saveInVain() {
        click(button("Speichern"));
        return new RoleTargetView(visit(), profile, competency);
    }

    public RoleTargetView goOn() {
        click(button("Gelesen, mit meiner Eingabe weitermachen"));
        return new RoleTargetView(visit(), profile, competency);
    }

    public String reason() {
        return page().getByLabel("Grund der Änderung").inputValue();
    }

    public String level() {
        return page().getByLabel("Mindestens").locator("option:checked").innerText();
    }

    private static String words(int level) {
        return switch (level) {
            case 1 -> "Stufe 1 · Einsteigen";
            case 2 -> "Stufe 2 · Anwenden";
            case 3 -> "Stufe 3 · Weitergeben";
            default -> "Stufe 4 · Gestalten";
        };
    }
}
