// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount;

/**
 * What may be said of a group: how many of so many people, exactly or between two bounds; or nothing, if it is covered.
 * Only the gate makes one.
 */
public final class Count {

    private final Said said;

    private Count(Said said) {
        this.said = said;
    }

    /** For the gate only; a rule of the build looks that nobody else calls it. */
    public static Count of(Said said) {
        return new Count(said);
    }

    /** Whether the group is so small, or lies so beside a small one, that nothing is said. */
    public boolean hidden() {
        return said.people() == 0;
    }

    /** How many people were asked about; 0 where the group is covered. */
    public int people() {
        return said.people();
    }

    /** For how many of them it holds at least, 0 to {@link #people()}. */
    public int atLeast() {
        return said.atLeast();
    }

    /** For how many of them it holds at most, {@link #atLeast()} to {@link #people()}. */
    public int atMost() {
        return said.atMost();
    }

    public boolean exact() {
        return !hidden() && atLeast() == atMost();
    }

    /** 1 (hardly any need) to 5 (nearly everybody): the step on the heat scale. */
    public int step() {
        return hidden() ? 1 : Math.min(5, 1 + 5 * (atLeast() + atMost()) / (2 * people()));
    }
}
