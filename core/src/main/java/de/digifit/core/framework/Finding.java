// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import java.util.ArrayList;
import java.util.List;

/**
 * Something about a file that somebody has to know, and where it stands.
 *
 * @param place of a table the cell, as spreadsheets name it ({@code D7}), or the row; of JSON a pointer (RFC 6901), for
 *     example {@code /CFItems/3/language}; empty for the file as a whole
 * @param details what the sentence names, in its order
 */
public record Finding(Fault fault, String place, List<Object> details) {

    public Finding {
        details = List.copyOf(details);
    }

    public static Finding of(Fault fault, String place, Object... details) {
        return new Finding(fault, place, List.of(details));
    }

    /** The places of the sentence, in order: where it is, then the details. */
    public List<Object> arguments() {
        List<Object> all = new ArrayList<>(details);
        all.add(0, place);
        return all;
    }
}
