// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

/** Why rows go in a run. */
public enum RunKind {
    /** Their day has come. */
    BY_RULE,
    /** They were deleted before and came back with a backup. */
    AGAIN
}
