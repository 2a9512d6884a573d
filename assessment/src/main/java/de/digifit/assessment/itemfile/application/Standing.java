// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.application;

/** How an item of a file stands to the bank. */
public enum Standing {
    /** The bank has none that says this. */
    NEW,
    /** The bank has one that says the same, or the file has it twice. */
    SAME,
    /** It could not be read. */
    REFUSED
}
