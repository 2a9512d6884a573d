// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.view;

import de.digifit.tests.town.Visit;
import java.util.List;

/** One own application: where it stands, and how it came to this. */
public final class BookingView extends View {

    BookingView(Visit visit, String seminar) {
        super(visit, seminar);
    }

    public String next() {
        return card("Nächster Schritt").innerText();
    }

    /** Earliest first. */
    public List<String> trail() {
        return card("Verlauf").locator(".chain > li").allInnerTexts();
    }
}
