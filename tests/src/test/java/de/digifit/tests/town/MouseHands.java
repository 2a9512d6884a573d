// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.town;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** With a mouse, and a keyboard for words. */
final class MouseHands implements Hands {

    @Override
    public void press(Locator what) {
        what.click();
    }

    @Override
    public void check(Locator what) {
        what.check();
    }

    @Override
    public void type(Locator field, String words) {
        field.fill(words);
    }

    @Override
    public void choose(Locator list, String words) {
        list.selectOption(new SelectOption().setLabel(words));
    }
}
