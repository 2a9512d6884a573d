// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.lms.booking.application.Trail.Trace;
import java.util.List;

/** An application on a desk, with everything that was said about it. */
public record CaseFile(OpenDecision decision, List<Trace> trail) {

    /** Whether it lies on the desk of human resources. */
    public boolean withHr() {
        return decision.details().booking().approval().withHr();
    }
}
