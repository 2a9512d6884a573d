// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import de.digifit.core.role.Desk;

/**
 * Places that nobody has, and for whom they are: the one rule for everybody who shows, proposes or gives places.
 *
 * <p>While places are kept for people without a desk, they may take any, and people with a desk all but those that are
 * kept and that nobody without a desk has taken yet.
 *
 * @param places how many there are
 * @param taken how many of them somebody has
 * @param byNoDesk how many of those by people without a desk
 * @param reserved how many are kept for people without a desk on that day
 */
public record FreePlaces(int places, int taken, int byNoDesk, int reserved) {

    /** Free for everybody. */
    public static FreePlaces open(int places) {
        return new FreePlaces(places, 0, 0, 0);
    }

    /** How many there are, whoever may take them. */
    public int all() {
        return Math.max(0, places - taken);
    }

    /** How many of them are kept for people without a desk. */
    public int kept() {
        return Math.min(all(), Math.max(0, reserved - byNoDesk));
    }

    /** How many somebody may take. */
    public int to(Desk desk) {
        return desk == Desk.NONE ? all() : all() - kept();
    }

    public boolean isFor(Desk desk) {
        return to(desk) > 0;
    }

    /** Whether there is one for each of so many. */
    public boolean enoughFor(int withDesk, int withoutDesk) {
        return withDesk + withoutDesk <= all() && withDesk <= to(Desk.FIXED);
    }

    /** Whether somebody waits only because places are kept for others. */
    public boolean keptFrom(Desk desk) {
        return !isFor(desk) && kept() > 0;
    }

    /** Whether a place may go from one hand to another. */
    public boolean passes(Desk from, Desk to) {
        return from == to || givenBackBy(from).isFor(to);
    }

    public FreePlaces takenBy(Desk desk) {
        return new FreePlaces(places, taken + 1, byNoDesk + count(desk), reserved);
    }

    private FreePlaces givenBackBy(Desk desk) {
        return new FreePlaces(places, taken - 1, byNoDesk - count(desk), reserved);
    }

    private static int count(Desk desk) {
        return desk == Desk.NONE ? 1 : 0;
    }
}
