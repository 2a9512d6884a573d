// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.util.Arrays;
import java.util.List;

/**
 * Something about a file or about one of its items that somebody has to know.
 *
 * @param details what the sentence names, in its order
 */
public record Finding(Fault fault, List<Object> details) {

    /** Characters of a detail that a sentence can bear; what stands in a file can be of any length. */
    private static final int LONGEST = 800;

    public Finding {
        details = List.copyOf(details);
    }

    public static Finding of(Fault fault, Object... details) {
        return new Finding(fault, Arrays.stream(details).map(Finding::shortened).toList());
    }

    private static Object shortened(Object detail) {
        return detail instanceof String words && words.length() > LONGEST ? words.substring(0, LONGEST) + "…" : detail;
    }
}
