// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;

/** What somebody looks at. */
public record Screen(int width, int height, ColorScheme colours) {

    public static final Screen DESK = new Screen(1280, 800, ColorScheme.LIGHT);

    NewContextOptions applyTo(NewContextOptions options) {
        return options.setViewportSize(width, height).setColorScheme(colours);
    }

    @Override
    public String toString() {
        return colours.name().toLowerCase(java.util.Locale.ROOT) + " " + width + " px";
    }
}
