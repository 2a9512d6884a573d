// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.cancellation;

/** Why somebody gives a place back. Only the kind is asked and kept; nobody is asked for an illness. */
public enum CancelReason {
    DUTY,
    /** Others than the person read "cannot come". */
    ILL,
    PRIVATE,
    OTHER;

    /** What may be kept where somebody else says it: why a person cannot come is the person's own. */
    public CancelReason saidByAnother() {
        return this == DUTY ? DUTY : OTHER;
    }
}
