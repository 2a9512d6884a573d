// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.estimate.Field.Peer;
import de.digifit.core.estimate.Field.Result;
import de.digifit.core.simulation.Question;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The same questions to the estimator and to all peers. Of the peers each figure is taken from whoever is best at it. */
final class Duel {

    private final List<Question> questions;
    private final Map<Peer, Result> peers;
    private final IdentityHashMap<Question, Estimate> estimates = new IdentityHashMap<>();
    private final Score own;

    Duel(List<Question> questions, Map<Peer, Result> peers, Answers answers) {
        this.questions = questions;
        this.peers = peers;
        questions.forEach(question -> estimates.put(question, answers.to(question)));
        this.own = Score.of(questions, this::likely, question -> verdict(question) == Verdict.FULFILLED);
    }

    Score own() {
        return own;
    }

    /** Against the best peer even where it is told how often it is wrong. */
    double brier() {
        return own.brier() / bestBrierWithDoubt();
    }

    /** The worse of two readings: of those behind how many are told "fulfilled", of those told how many are behind. */
    double falselyFulfilled() {
        return Math.max(
                own.falselyFulfilled() / bestFalselyFulfilled(),
                own.wrongWhenFulfilled()
                        / AgainstPeersTest.least(
                                peers.values(), peer -> peer.plain().wrongWhenFulfilled()));
    }

    String aboutBrier() {
        return say(
                "Brier score %.4f; best peer %.4f with a plain yes or no, %.4f when told how often each of its answers"
                        + " is wrong for each target (the ratio is against that)",
                own.brier(),
                AgainstPeersTest.least(peers.values(), peer -> peer.plain().brier()),
                bestBrierWithDoubt());
    }

    String aboutFulfilled() {
        return say(
                "worse of two readings: %.3f of those behind are told fulfilled (best peer %.3f), %.3f of those told are"
                        + " behind (best peer %.3f); we find %.3f of those who reach the target, the peers up to %.3f",
                own.falselyFulfilled(),
                bestFalselyFulfilled(),
                own.wrongWhenFulfilled(),
                AgainstPeersTest.least(peers.values(), peer -> peer.plain().wrongWhenFulfilled()),
                own.found(),
                -AgainstPeersTest.least(peers.values(), peer -> -peer.plain().found()));
    }

    String aboutCalibration() {
        List<Question> known = questions.stream()
                .filter(question -> estimate(question).known())
                .toList();
        return say(
                "ten bins, all questions; where something is known (%.3f of them) %.4f",
                known.size() / (double) questions.size(),
                Score.of(known, this::likely, question -> false).calibration());
    }

    List<String> table() {
        List<String> lines = new ArrayList<>();
        peers.forEach(
                (peer, result) -> lines.add(row(peer.words(), result.plain(), say("%.3f", result.brierWithDoubt()))));
        lines.add(row("**estimate**", own, "–"));
        double found = -AgainstPeersTest.least(
                peers.values(),
                peer -> peer.plain().falselyFulfilled() == bestFalselyFulfilled()
                        ? -peer.plain().found()
                        : 0);
        lines.add(
                row("estimate, if it had to find as many as the peer with the fewest false ones", finding(found), "–"));
        return lines;
    }

    String line(String world) {
        return say(
                "| %s | %.2f | %.2f | %.3f | %.2f | %.2f |",
                world,
                brier(),
                falselyFulfilled(),
                own.calibration(),
                own.found(),
                questions.stream()
                                .filter(question -> verdict(question).decided())
                                .count()
                        / (double) questions.size());
    }

    /** The estimate with the highest threshold that finds so many, by the bare probability. */
    private Score finding(double share) {
        for (int percent = 99; percent > 0; percent--) {
            double threshold = percent / 100.0;
            Score score = Score.of(questions, this::likely, question -> likely(question) >= threshold);
            if (score.found() >= share) {
                return score;
            }
        }
        throw new IllegalStateException("Nobody is found");
    }

    private double bestBrierWithDoubt() {
        return AgainstPeersTest.least(
                peers.values(), peer -> Math.min(peer.plain().brier(), peer.brierWithDoubt()));
    }

    private double bestFalselyFulfilled() {
        return AgainstPeersTest.least(peers.values(), peer -> peer.plain().falselyFulfilled());
    }

    private Verdict verdict(Question question) {
        return estimate(question).verdict(question.target());
    }

    private double likely(Question question) {
        return estimate(question).reaches(question.target());
    }

    private Estimate estimate(Question question) {
        return java.util.Objects.requireNonNull(estimates.get(question));
    }

    private static String row(String name, Score score, String withDoubt) {
        return say(
                "| %s | %.3f | %s | %.3f | %.3f | %.3f | %.3f |",
                name,
                score.brier(),
                withDoubt,
                score.falselyFulfilled(),
                score.wrongWhenFulfilled(),
                score.found(),
                score.calibration());
    }

    private static String say(String format, Object... arguments) {
        return String.format(Locale.ROOT, format, arguments);
    }
}
