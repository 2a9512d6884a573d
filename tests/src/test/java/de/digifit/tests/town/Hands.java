// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import com.microsoft.playwright.Locator;

/** How somebody works a page. */
interface Hands {

    void press(Locator what);

    void check(Locator what);

    void type(Locator field, String words);

    /** Chooses one of a list by its words. */
    void choose(Locator list, String words);
}
