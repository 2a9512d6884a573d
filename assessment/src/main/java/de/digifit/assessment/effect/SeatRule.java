// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.effect;

/**
 * How places were given when there were too few. It decides which comparison is fair: a rule that looks at what was measured
 * asks for another one than a rule that takes those first who are eager.
 */
public enum SeatRule {
    /** Drawn by lot: both groups are alike but for chance, whichever look is the one before. */
    BY_LOT,
    /** The largest gap first: the groups differ by what was measured, and by chance. "Before" has to be that very look. */
    BY_GAP,
    /**
     * In order of application: the groups may differ by what they are like, as long as that stays as it is. "Before" has to be
     * a look after people applied; else those who came because they were measured low by chance seem to gain.
     */
    BY_ORDER
}
