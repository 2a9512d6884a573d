// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

/** Where a request stands. Both ends are final. */
public enum RequestState {
    OPEN,
    /** By the person. */
    WITHDRAWN,
    ANSWERED
}
