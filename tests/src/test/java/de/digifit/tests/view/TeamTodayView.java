// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;

/** Where a leader decides about applications. */
public final class TeamTodayView extends View {

    TeamTodayView(Visit visit) {
        super(visit, "Mein Team");
    }

    public static TeamTodayView open(Visit visit) {
        visit.open("/team/today.xhtml");
        return new TeamTodayView(visit);
    }

    public TeamTodayView approve(String wish) {
        click(button(entry(wish), "Befürworten").first());
        return new TeamTodayView(visit());
    }

    public RefuseView refuseFirst() {
        click(link("Nicht befürworten").first());
        return new RefuseView(visit());
    }
}
