// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

/** By what people are put in order. Fixed before registration opens. */
public enum RankingRule {
    /** Who is approved first has a place at once; there is no selection. */
    ORDER_OF_RECEIPT,
    /** Who applied for a gap in a core competency of the role comes first, then other gaps, then the time. */
    CORE_GAP,
    /** Each unit has its first place before any has its second. */
    EQUAL_SHARES,
    /** By lot; the seed is published as a commitment before and revealed afterwards. */
    LOTTERY,
    /** First the core gap, then shares of the units, then the time. */
    MIXED;

    public boolean selects() {
        return this != ORDER_OF_RECEIPT;
    }
}
