// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.options.SelectOption;
import de.digifit.tests.town.Visit;

/** Who would like to take on a role. */
public final class RoleSearchView extends View {

    RoleSearchView(Visit visit) {
        super(visit, "Wer möchte eine Rolle übernehmen?");
    }

    public static RoleSearchView open(Visit visit) {
        visit.open("/aspiration/search.xhtml");
        return new RoleSearchView(visit);
    }

    public RoleSearchView search(String role) {
        page().getByLabel("Rolle").last().selectOption(new SelectOption().setLabel(role));
        click(button("Suchen"));
        return new RoleSearchView(visit());
    }

    /** Whoever was found, in words. */
    public String found(String role) {
        return card(role).innerText();
    }
}
