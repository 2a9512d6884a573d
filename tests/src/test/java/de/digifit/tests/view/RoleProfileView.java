// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** What a role asks for, and how that came about. */
public final class RoleProfileView extends View {

    private final String profile;

    RoleProfileView(Visit visit, String profile) {
        super(visit, profile);
        this.profile = profile;
    }

    public static RoleProfileView open(Visit visit, String profile) {
        visit.open("/role/profiles.xhtml");
        visit.click(visit.page()
                .locator("main")
                .getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(profile).setExact(true)));
        return new RoleProfileView(visit, profile);
    }

    public RoleTargetView target(String competency) {
        click(link(competency));
        return new RoleTargetView(visit(), profile, competency);
    }

    /** The last change and its reason. */
    public String lastChange() {
        return card("Was sich geändert hat")
                .getByRole(AriaRole.LISTITEM)
                .first()
                .innerText();
    }
}
