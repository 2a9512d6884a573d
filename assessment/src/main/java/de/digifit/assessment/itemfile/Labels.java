// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What other programs have no field for, as tags of the form {@code digifit:level:2}. A learning platform keeps them with
 * the question and gives them back.
 */
public final class Labels {

    private static final String PREFIX = "digifit:";

    private Labels() {}

    /** All labels of an item, in a fixed order. */
    public static List<String> of(CarriedItem item) {
        List<String> labels = new ArrayList<>();
        labels.add(PREFIX + "kind:" + item.content().kind());
        if (item.competency() != null) {
            labels.add(PREFIX + "competency:" + item.competency());
        }
        if (item.level() != null) {
            labels.add(PREFIX + "level:" + item.level().number());
        }
        if (item.lawDependent()) {
            labels.add(PREFIX + "law:yes");
        }
        LocalDate again = item.lookAgainOn();
        if (again != null) {
            labels.add(PREFIX + "look-again:" + again);
        }
        return labels;
    }

    /** Puts the labels into the sketch; a tag of another kind is not carried over. */
    public static void read(List<String> tags, Sketch sketch) {
        for (String tag : tags) {
            String plain = tag.strip();
            if (plain.startsWith(PREFIX)) {
                int value = plain.indexOf(':', PREFIX.length());
                sketch.label(
                        plain.substring(PREFIX.length(), value < 0 ? plain.length() : value),
                        value < 0 ? "" : plain.substring(value + 1));
            } else if (!plain.isEmpty()) {
                sketch.leaveOut(plain);
            }
        }
    }
}
