// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.measure;

/** How much of a measure has come into the work. */
public enum Transfer {
    APPLIED,
    PARTLY,
    NOT_YET
}
