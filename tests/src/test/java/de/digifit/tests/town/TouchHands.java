// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** With a finger. */
final class TouchHands implements Hands {

    @Override
    public void press(Locator what) {
        what.tap();
    }

    @Override
    public void check(Locator what) {
        if (!what.isChecked()) {
            what.tap();
        }
    }

    @Override
    public void type(Locator field, String words) {
        field.tap();
        field.fill(words);
    }

    @Override
    public void choose(Locator list, String words) {
        list.tap();
        list.selectOption(new SelectOption().setLabel(words));
    }
}
