// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.need;

import de.digifit.core.headcount.Count;
import de.digifit.lms.web.faces.Say;

/** What may be said of a group, in words: a number, a bound, or that it is covered. */
public final class CountWords {

    private CountWords() {}

    public static String of(Count count, Say say) {
        return say.text(key(count), count.atLeast(), count.atMost(), count.people());
    }

    private static String key(Count count) {
        if (count.hidden()) {
            return "planning.need.hidden";
        }
        if (count.exact()) {
            return "planning.need.exact";
        }
        if (count.atLeast() == 0) {
            return "planning.need.few";
        }
        return count.atMost() == count.people() ? "planning.need.most" : "planning.need.between";
    }
}
