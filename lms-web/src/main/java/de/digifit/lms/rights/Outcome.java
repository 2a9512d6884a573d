// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

/** What became of a request. */
public enum Outcome {
    /** The data were wrong and are right now (Art. 16 sentence 1 GDPR). */
    CORRECTED,
    /** What the person says stands with the data (Art. 16 sentence 2). */
    SUPPLEMENTED,
    /** The data stay as they are and are shown to nobody else, until further notice (Art. 18). */
    RESTRICTED,
    /** Nothing changes; the person may complain to the supervisory authority (Art. 12(4) and 77). */
    REJECTED
}
