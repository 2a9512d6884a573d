// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification;

/** What the person adds (TVöD § 5 Abs. 5 Satz 2). */
public enum OwnContribution {
    NONE,
    MONEY,
    TIME
}
