// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.preparation;

/**
 * What one of the two wrote on the sheet; any of it may be empty.
 *
 * @param lookback what went well since the last talk, and what did not
 * @param outlook which tasks are to come
 * @param support which qualification is wished for or seen as needed
 */
public record Answers(String lookback, String outlook, String support) {

    /** Nothing written yet. */
    public static final Answers NONE = new Answers("", "", "");
}
