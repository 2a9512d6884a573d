// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.core.agreement.application.AgreementOverview.Seen;
import java.time.Instant;

/** Somebody looked at my profile. */
public record SeenView(String viewer, String purpose, Instant lastAt, int times) {

    static SeenView of(Seen seen) {
        return new SeenView(
                seen.viewer(),
                seen.view().purpose().name(),
                seen.view().lastAt(),
                seen.view().times());
    }
}
