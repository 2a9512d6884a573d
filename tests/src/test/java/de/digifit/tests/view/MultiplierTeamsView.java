// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** The multiplier teams of the town. */
public final class MultiplierTeamsView extends View {

    private MultiplierTeamsView(Visit visit) {
        super(visit, "Multiplikatorenteams");
    }

    public static MultiplierTeamsView open(Visit visit) {
        visit.open("/multiplier/teams.xhtml");
        return new MultiplierTeamsView(visit);
    }

    public MandateView newMandate() {
        click(link("Neuer Auftrag"));
        return new MandateView(visit());
    }

    public MultiplierTeamView team(String name) {
        click(link(name).first());
        return new MultiplierTeamView(visit(), name);
    }
}
