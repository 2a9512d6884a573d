// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import de.digifit.tests.town.Visit;

/** All frameworks with their editions. */
public final class FrameworkEditionsView extends View {

    FrameworkEditionsView(Visit visit) {
        super(visit, "Kompetenzrahmen");
    }

    public static FrameworkEditionsView open(Visit visit) {
        visit.open("/framework/editions.xhtml");
        return new FrameworkEditionsView(visit);
    }

    /** What stands of an edition. */
    public String edition(String framework, String version) {
        return group(framework)
                .getByRole(AriaRole.LISTITEM)
                .filter(new Locator.FilterOptions().setHasText("Fassung " + version))
                .innerText();
    }

    private Locator group(String framework) {
        return page().locator("main section.card").filter(new Locator.FilterOptions().setHasText(framework));
    }
}
