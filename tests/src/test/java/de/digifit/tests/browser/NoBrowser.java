// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.browser;

/** No browser can be had on this machine. */
final class NoBrowser extends IllegalStateException {

    private static final long serialVersionUID = 1;

    NoBrowser(String tried) {
        super("No browser to test with (tried: " + tried + "): install Chromium or Chrome, or name one by"
                + " -Ddigifit.browser=/path/to/chromium, or let npm or Playwright download one.");
    }
}
