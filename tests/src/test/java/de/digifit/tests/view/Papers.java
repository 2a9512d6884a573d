// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import com.microsoft.playwright.Locator;
import de.digifit.tests.town.Visit;
import java.net.URI;

/** Fetches what a link to a PDF file gives. */
final class Papers {

    private Papers() {}

    static byte[] of(Visit visit, Locator link) {
        URI target = URI.create(link.first().getAttribute("href"));
        return visit.context()
                .request()
                .get(visit.town().url(target.toString()).toString())
                .body();
    }
}
