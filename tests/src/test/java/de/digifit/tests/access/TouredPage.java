// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.access;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Visit;
import java.util.List;
import java.util.Optional;

/**
 * A page, who uses it, and how she gets there.
 *
 * @param persona none for those who have not signed in
 * @param from the page that links to it, where it needs to be told of what; several as "first > next"
 */
record TouredPage(String view, Optional<Persona> persona, Optional<String> from) {

    /** Brings the visitor there. */
    void open(Visit visit) {
        if (from.isEmpty()) {
            visit.open(view);
        } else {
            List<String> way = List.of(from.get().split(" > "));
            visit.open(way.get(0));
            way.stream().skip(1).forEach(next -> follow(visit, next));
            follow(visit, view);
        }
    }

    private static void follow(Visit visit, String to) {
        Locator links = visit.page().locator("main a[href*='" + to + "']");
        if (links.count() == 0) {
            throw new AssertionError(visit.page().url() + " does not lead to " + to);
        }
        visit.open(links.first().getAttribute("href"));
    }

    @Override
    public String toString() {
        return view + persona.map(who -> " for " + who.login()).orElse("");
    }
}
