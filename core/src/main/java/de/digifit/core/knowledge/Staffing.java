// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge;

import java.util.Arrays;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Who is which hand, by numbers, while some people are away: as many hands as can be filled are. */
final class Staffing {

    private static final int NOBODY = -1;

    /** Of each hand, who can be it. */
    private final int[][] able;

    private final boolean[] away;
    private final int[] filled;
    private final int[] handOf;

    private Staffing(int[][] able, boolean[] away, int[] filled) {
        this.able = able;
        this.away = away;
        this.filled = filled;
        handOf = new int[away.length];
        Arrays.fill(handOf, NOBODY);
        for (int hand = 0; hand < filled.length; hand++) {
            if (filled[hand] != NOBODY) {
                handOf[filled[hand]] = hand;
            }
        }
        IntStream.range(0, filled.length)
                .filter(hand -> filled[hand] == NOBODY)
                .forEach(hand -> find(hand, away.clone()));
    }

    /** While everybody is there. */
    static Staffing full(int[][] able, int people) {
        int[] nobody = new int[able.length];
        Arrays.fill(nobody, NOBODY);
        return new Staffing(able, new boolean[people], nobody);
    }

    /** Only the hands that they leave empty are filled again. */
    Staffing without(Set<Integer> people) {
        boolean[] gone = new boolean[away.length];
        people.forEach(who -> gone[who] = true);
        int[] left = Arrays.stream(filled)
                .map(who -> who != NOBODY && gone[who] ? NOBODY : who)
                .toArray();
        return new Staffing(able, gone, left);
    }

    /** How many hands are missing. */
    int missing() {
        return (int) Arrays.stream(filled).filter(who -> who == NOBODY).count();
    }

    /** Fills a hand by letting others change their places. */
    private boolean find(int hand, boolean[] asked) {
        for (int who : able[hand]) {
            if (!asked[who]) {
                asked[who] = true;
                if (handOf[who] == NOBODY || find(handOf[who], asked)) {
                    filled[hand] = who;
                    handOf[who] = hand;
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Of the first hand that is missing: the hands that compete for the same people.
     *
     * @return who cannot help: those people, and whoever is away
     */
    boolean[] compete(IntConsumer hands) {
        int open = IntStream.range(0, filled.length)
                .filter(hand -> filled[hand] == NOBODY)
                .findFirst()
                .orElseThrow();
        boolean[] asked = away.clone();
        compete(open, asked, hands);
        return asked;
    }

    private void compete(int hand, boolean[] asked, IntConsumer hands) {
        hands.accept(hand);
        for (int who : able[hand]) {
            if (!asked[who]) {
                asked[who] = true;
                compete(handOf[who], asked, hands);
            }
        }
    }
}
