// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import de.digifit.core.shared.Refusal;

/** The request was answered or taken back in the meantime. */
public class RequestClosed extends Refusal {

    /** @param state which of the two ends it has come to */
    public RequestClosed(RequestState state) {
        super("rights.refused.closed." + (state == RequestState.WITHDRAWN ? state : RequestState.ANSWERED));
    }
}
