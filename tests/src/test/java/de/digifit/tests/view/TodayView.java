// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;
import java.util.List;

/** The start page: to do, next dates, where I stand. */
public final class TodayView extends View {

    TodayView(Visit visit) {
        super(visit, "Heute");
    }

    public static TodayView open(Visit visit) {
        visit.open("/today.xhtml");
        return new TodayView(visit);
    }

    public List<String> cards() {
        return page().locator("main h2").allInnerTexts();
    }

    public Locator toDo() {
        return card("Zu tun");
    }

    public Locator nextDates() {
        return card("Nächste Termine");
    }

    public Locator stand() {
        return card("Wo ich stehe");
    }
}
