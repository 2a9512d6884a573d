// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

/** In which way an item is answered. */
public enum ItemKind {
    /** One of several is right. */
    SINGLE_CHOICE,
    /** Some of several are right; solved only with all of them and no other. */
    MULTIPLE_CHOICE,
    /** A statement that holds or does not. */
    RIGHT_WRONG,
    /** A situation from work, and what is best done in it. */
    SITUATION,
    /** Steps to be put in order. */
    ORDERING,
    /** What belongs to what. */
    MATCHING,
    /** A number. */
    NUMERIC,
    /** A word or a few. */
    SHORT_TEXT;

    /** Whether exactly one part is chosen. */
    public boolean choosesOne() {
        return this == SINGLE_CHOICE || this == RIGHT_WRONG || this == SITUATION;
    }

    /** Whether parts are offered to choose from. */
    public boolean chooses() {
        return choosesOne() || this == MULTIPLE_CHOICE;
    }

    /** Whether each part has its place. */
    public boolean arranges() {
        return this == ORDERING || this == MATCHING;
    }

    /** Whether something is typed. */
    public boolean isTyped() {
        return this == NUMERIC || this == SHORT_TEXT;
    }
}
