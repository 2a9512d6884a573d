// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.Level;
import de.digifit.core.simulation.PeerRule;
import de.digifit.core.simulation.Question;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * The rules of the peers, each in two readings: as it is described, and as a careful town would use it, without
 * attendance and own views. And each with two kinds of probability: its plain yes or no, and what its yes or no was
 * worth for this target in the town where the estimator's numbers come from, so that it may doubt as well as we do.
 */
final class Field {

    /** A rule in one reading. */
    record Peer(PeerRule rule, boolean careful) {

        boolean fulfilled(Question question) {
            return rule.fulfilled(question, careful);
        }

        String words() {
            return rule.name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')
                    + (careful ? ", without attendance and own views" : "");
        }
    }

    /** How a peer does, with a plain answer and with one that knows how often it is wrong. */
    record Result(Score plain, double brierWithDoubt) {}

    private final Map<Peer, double[][]> worth = new LinkedHashMap<>();

    /** @param tuning questions of the town where numbers may be taken from */
    Field(List<Question> tuning) {
        for (PeerRule rule : PeerRule.values()) {
            for (boolean careful : new boolean[] {false, true}) {
                Peer peer = new Peer(rule, careful);
                worth.put(peer, worth(peer, tuning));
            }
        }
    }

    Map<Peer, Result> results(List<Question> questions) {
        Map<Peer, Result> results = new LinkedHashMap<>();
        worth.forEach((peer, table) -> {
            Predicate<Question> yes = peer::fulfilled;
            Score plain = Score.of(questions, question -> yes.test(question) ? 1 : 0, yes);
            ToDoubleFunction<Question> doubting =
                    question -> table[question.target().number()][yes.test(question) ? 1 : 0];
            results.put(
                    peer, new Result(plain, Score.of(questions, doubting, yes).brier()));
        });
        return results;
    }

    private static double[][] worth(Peer peer, List<Question> tuning) {
        double[][] table = new double[Level.values().length][2];
        for (Level target : Level.values()) {
            for (int said = 0; said < 2; said++) {
                boolean yes = said == 1;
                List<Question> same = new ArrayList<>(tuning);
                same.removeIf(question -> question.target() != target || peer.fulfilled(question) != yes);
                table[target.number()][said] = same.stream()
                        .mapToInt(question -> question.reached() ? 1 : 0)
                        .average()
                        .orElse(0.5);
            }
        }
        return table;
    }
}
