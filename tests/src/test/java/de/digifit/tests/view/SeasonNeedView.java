// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** What the town lacks, as the first step of a season. */
public final class SeasonNeedView extends View {

    private final String season;

    SeasonNeedView(Visit visit, String season) {
        super(visit, season);
        this.season = season;
    }

    /** By way of the means. */
    public SeasonProposalView toProposal() {
        click(link("Weiter zu den Mitteln"));
        click(link("Weiter zum Vorschlag"));
        return new SeasonProposalView(visit(), season);
    }

    public String means() {
        click(link("Weiter zu den Mitteln"));
        return text();
    }
}
