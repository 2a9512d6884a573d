// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.evidence;

/** Where a piece of evidence comes from. How much each kind weighs is a question of the estimate, not of the ledger. */
public enum EvidenceKind {
    /** The person's own view, by behaviour anchors. Private until released. */
    SELF_ASSESSMENT,
    /** Took part in a seminar: says which level it can prepare, never that it was reached. */
    ATTENDANCE,
    /** The attendance list was corrected: an earlier entry about that seminar no longer counts. */
    ATTENDANCE_WITHDRAWN
}
