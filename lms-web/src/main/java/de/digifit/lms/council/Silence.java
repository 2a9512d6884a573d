// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

/** What it means that the staff council has not answered in time. */
public enum Silence {
    /** It counts as consent. */
    CONSENT,
    /** It means nothing: an answer is still needed. */
    NOTHING
}
