// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;
import java.util.List;
import java.util.stream.IntStream;

/** The need of the units, in numbers without names. */
public final class NeedView extends View {

    NeedView(Visit visit) {
        super(visit, "Bedarf");
    }

    public static NeedView open(Visit visit) {
        visit.open("/planning/need.xhtml");
        return new NeedView(visit);
    }

    public String need() {
        return card("Bedarf der Einheiten").innerText();
    }

    /** What stands in the column of that place, for each competency. */
    public List<String> column(String place) {
        Locator table = card("Bedarf der Einheiten").locator("table");
        List<String> heads = table.locator("thead th").allInnerTexts();
        int at = IntStream.range(0, heads.size())
                .filter(i -> heads.get(i).strip().equals(place))
                .findFirst()
                .orElseThrow(() -> new AssertionError(place + " is not among " + heads));
        return table.locator("tbody tr").all().stream()
                .map(row -> row.locator("th, td").nth(at).innerText().strip())
                .toList();
    }

    /** The places of which something may be said, the whole town first. */
    public List<String> places() {
        List<String> heads =
                card("Bedarf der Einheiten").locator("table thead th").allInnerTexts();
        return heads.subList(1, heads.size()).stream().map(String::strip).toList();
    }

    public TrainingsView plan() {
        click(link("Schulung veröffentlichen"));
        return new TrainingsView(visit());
    }
}
