// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lrs.statement;

/**
 * An actor or activity a statement speaks of.
 *
 * @param direct whether as its actor or object, and not only around it (context, authority, sub-statement)
 */
public record Mention(Kind kind, Key key, boolean direct) {

    /** What is mentioned. */
    public enum Kind {
        ACTOR,
        ACTIVITY
    }
}
