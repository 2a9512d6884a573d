// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

/** Why something is held, and where the proceedings are found in the files. */
public record Grounds(String why, String fileNumber) {

    /** @throws HoldWithoutGrounds when one of the two is missing */
    public Grounds {
        why = why.strip();
        fileNumber = fileNumber.strip();
        if (why.isEmpty() || fileNumber.isEmpty()) {
            throw new HoldWithoutGrounds();
        }
    }
}
