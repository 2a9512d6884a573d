// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;
import java.util.List;

/** From the plan to the calendar. */
public final class SeasonPublishView extends View {

    private final String season;

    SeasonPublishView(Visit visit, String season) {
        super(visit, season);
        this.season = season;
    }

    public static SeasonPublishView open(Visit visit, String season) {
        visit.open("/season/plans.xhtml");
        SeasonPlansView plans = new SeasonPlansView(visit);
        plans.click(View.link(plans.entry(season), season));
        return new SeasonPublishView(visit, season);
    }

    public SeasonPublishView submit() {
        return press("Dem Personalrat vorlegen");
    }

    public SeasonPublishView publish() {
        return press("Als Entwürfe anlegen");
    }

    public SeasonPublishView announce() {
        return press("Alle Entwürfe öffnen");
    }

    private SeasonPublishView press(String name) {
        click(button(name));
        return new SeasonPublishView(visit(), season);
    }

    /** What became of each date: seminar, plan, now, state, places. */
    public List<String> held() {
        return card("Plan und Wirklichkeit").locator("tbody tr").allInnerTexts();
    }
}
