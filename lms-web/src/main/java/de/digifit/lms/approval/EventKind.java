// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.approval;

/** Who gives an event, as far as it matters for who approves. */
public enum EventKind {
    /** The town itself. */
    INTERNAL,
    /** An institute that the town carries together with others. */
    ASSOCIATION,
    EXTERNAL
}
