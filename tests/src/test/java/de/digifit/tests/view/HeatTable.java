// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.IntStream;

/** Competencies and places, with words in every cell. */
record HeatTable(Locator around) {

    List<String> columns() {
        List<String> heads = around.locator("table thead th").allInnerTexts();
        return heads.subList(1, heads.size()).stream().map(String::strip).toList();
    }

    /** What stands in the column with that heading, for each competency. */
    List<String> column(String heading) {
        List<String> columns = columns();
        int at = 1
                + IntStream.range(0, columns.size())
                        .filter(i -> columns.get(i).equals(heading))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError(heading + " is not among " + columns));
        return around.locator("tbody tr").all().stream()
                .map(row -> row.locator("th, td").nth(at).innerText().strip())
                .toList();
    }
}
