// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document;

import de.digifit.core.shared.Words;
import java.util.List;

/**
 * The attendance list to sign, for one date: names and units, and nothing else of anybody.
 *
 * @param halves whether morning and afternoon are signed for one by one
 */
public record SignatureList(
        Words seminar, String seminarCode, Meeting meeting, String place, int units, boolean halves, List<Row> rows)
        implements Paper {

    public SignatureList {
        rows = List.copyOf(rows);
    }

    /**
     * One person.
     *
     * @param undecided whether the person has not chosen yet among parallel dates of which this is one
     */
    public record Row(String name, String unit, boolean undecided) {}
}
