// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.shared.Refusal;

/** More time is taken once, and said within the first month (Art. 12(3) GDPR). */
public class NoExtension extends Refusal {

    public NoExtension(Why why) {
        super("rights.refused.extension." + why);
    }

    /** What is the matter with it. */
    public enum Why {
        TAKEN_BEFORE,
        TOO_LATE,
        TOO_LONG
    }
}
