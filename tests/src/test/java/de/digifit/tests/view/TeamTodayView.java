// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
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

    /** All that the desk reads of the wish for that day. */
    public String about(String wish, String day) {
        return wished(wish, day).innerText();
    }

    public TeamTodayView approve(String wish) {
        return approve(entry(wish));
    }

    /** The one for the date of that day: somebody may wish for the same seminar on several. */
    public TeamTodayView approve(String wish, String day) {
        return approve(wished(wish, day));
    }

    private Locator wished(String wish, String day) {
        return entry(wish).filter(new Locator.FilterOptions().setHasText(day));
    }

    private TeamTodayView approve(Locator wished) {
        click(button(wished, "Befürworten").first());
        return new TeamTodayView(visit());
    }

    public RefuseView refuseFirst() {
        click(link("Nicht befürworten").first());
        return new RefuseView(visit());
    }
}
