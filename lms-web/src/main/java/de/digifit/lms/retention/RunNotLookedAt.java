// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

import de.digifit.core.shared.Refusal;

/** What is deleted does not come back, so whoever starts a run says to have looked. */
public class RunNotLookedAt extends Refusal {

    public RunNotLookedAt() {
        super("retention.refused.notLookedAt");
    }
}
