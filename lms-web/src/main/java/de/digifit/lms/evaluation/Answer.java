// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.lms.questionnaire.Statements;
import java.util.List;

/**
 * What one person says about an event. It knows nothing of that person.
 *
 * @param marks for each statement 1 (does not apply at all) to 5 (applies fully), or {@link #CANNOT_SAY}
 * @param good what was good, in own words; empty where nothing is said
 * @param better what could be better, in own words; empty where nothing is said
 */
public record Answer(List<Integer> marks, String good, String better) {

    /** „Kann ich nicht sagen“. */
    public static final int CANNOT_SAY = 0;

    public static final int LOWEST = 1;
    public static final int HIGHEST = 5;

    public Answer {
        if (marks.size() != Statements.COUNT || marks.stream().anyMatch(mark -> mark < CANNOT_SAY || mark > HIGHEST)) {
            throw new IllegalArgumentException("Not a mark for each statement: " + marks.size());
        }
        marks = List.copyOf(marks);
        good = good.strip();
        better = better.strip();
    }
}
