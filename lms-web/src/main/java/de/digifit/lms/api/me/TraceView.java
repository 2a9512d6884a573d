// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.me;

import de.digifit.lms.booking.application.Trail.Trace;
import java.time.Instant;

/** A step that an application took, and who took it in whose name. */
public record TraceView(String step, String by, String onBehalfOf, String why, Instant at) {

    static TraceView of(Trace trace) {
        return new TraceView(trace.transition().name(), trace.by(), trace.onBehalfOf(), trace.why(), trace.at());
    }
}
