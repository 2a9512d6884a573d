// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

/** How a field is given to the person whom it is about (Art. 15 GDPR). */
public enum Shown {
    /** As it stands. */
    PLAIN,
    /** By the words of a code. */
    CODE,
    /** By the name of what it points to. */
    REFERENCE,
    /** By the name of whoever entered it; that person is told how often. */
    ACTOR,
    /** It is the person. */
    ME,
    /** Without words: in the file for machines only. */
    TECHNICAL,
    /** Only in rows about the own booking: in others it names other people; the catalogue says so. */
    OWN,
    /** Not at all; the catalogue says why. */
    WITHHELD
}
