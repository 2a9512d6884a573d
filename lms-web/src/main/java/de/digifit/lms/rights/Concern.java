// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

/**
 * What a person says about the own data.
 *
 * @param category key of the data catalogue
 * @param entry which entry, in the person's words; may be empty
 * @param correct what would be right; may be empty where nothing is to be corrected
 */
public record Concern(String category, String entry, String wrong, String correct) {

    /** @throws NotSaid when it does not say what is wrong */
    public Concern {
        entry = entry.strip();
        wrong = wrong.strip();
        correct = correct.strip();
        if (wrong.isEmpty()) {
            throw new NotSaid(NotSaid.What.CONCERN);
        }
    }
}
