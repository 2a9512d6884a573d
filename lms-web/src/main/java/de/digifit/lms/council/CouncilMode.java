// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

/** Which part the staff council has in the selection of participants, from none to the strongest. */
public enum CouncilMode {
    NONE,
    /** It is told, and need not answer. */
    INFORMATION,
    /** It is heard; the town hall decides after that (Anhörung). */
    HEARING,
    /** It takes part; a refusal has to be discussed, then the town hall decides (Mitwirkung). */
    PARTICIPATION,
    /** Nothing is done without its consent (Mitbestimmung). */
    CO_DETERMINATION
}
