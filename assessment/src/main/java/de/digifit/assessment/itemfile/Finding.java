// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile;

import java.util.List;

/**
 * Something about a file or about one of its items that somebody has to know.
 *
 * @param details what the sentence names, in its order
 */
public record Finding(Fault fault, List<Object> details) {

    public Finding {
        details = List.copyOf(details);
    }

    public static Finding of(Fault fault, Object... details) {
        return new Finding(fault, List.of(details));
    }
}
