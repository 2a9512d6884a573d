// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

/** Why an estimate answers neither yes nor no. */
public enum Doubt {
    /** It would be likely enough, but only by the person's own views; those never carry. */
    OWN_VIEWS_ONLY,
    /** It would be likely enough, but nobody else saw a piece of work, which levels 3 and 4 need. */
    NO_PRACTICE,
    /** What was said is too little, too old or contradicts itself. */
    NOT_SURE
}
