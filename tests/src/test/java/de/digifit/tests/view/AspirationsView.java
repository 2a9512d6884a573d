// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The roles that I would like to grow into. */
public final class AspirationsView extends View {

    AspirationsView(Visit visit) {
        super(visit, "Wohin ich möchte");
    }

    public static AspirationsView open(Visit visit) {
        visit.open("/aspiration/mine.xhtml");
        return new AspirationsView(visit);
    }

    public AspirationsView say(String role) {
        click(button(entry(role), "Das möchte ich"));
        return new AspirationsView(visit());
    }

    public AspirationsView takeBack(String role) {
        click(button(entry(role), "Zurücknehmen"));
        return new AspirationsView(visit());
    }
}
