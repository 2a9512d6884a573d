// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.retention;

/** Where a run stands. */
public enum RunState {
    RUNNING,
    /** By a person, between two batches; what is left goes with the next run. */
    STOPPED,
    DONE
}
