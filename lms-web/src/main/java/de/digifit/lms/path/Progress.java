// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.path;

import de.digifit.lms.path.Learnt.Stage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How far somebody has come on a path. A pure rule: attended seminars count, however old; of the electives no more than
 * the path asks for; proofs count when somebody confirmed them.
 */
public record Progress(List<Block> required, List<Block> electives, int choose, List<Confirmation> confirmations) {

    /** A seminar of the path, and where the person stands with it. */
    public record Block(String seminar, Stage stage, Optional<LocalDate> day) {

        public boolean done() {
            return stage == Stage.DONE;
        }
    }

    /** A proof of the path, and whether somebody confirmed it. */
    public record Confirmation(Proof proof, boolean done) {}

    public Progress {
        required = List.copyOf(required);
        electives = List.copyOf(electives);
        confirmations = List.copyOf(confirmations);
    }

    public static Progress of(Blocks blocks, List<Learnt> learnt, Set<Proof> confirmed) {
        return new Progress(
                blocks.required().stream().map(code -> block(code, learnt)).toList(),
                blocks.electives().stream().map(code -> block(code, learnt)).toList(),
                blocks.choose(),
                blocks.proofs().stream()
                        .map(proof -> new Confirmation(proof, confirmed.contains(proof)))
                        .toList());
    }

    /** What is furthest counts; of several attendances the last, of several dates to come the first. */
    private static Block block(String code, List<Learnt> learnt) {
        Comparator<Learnt> furthest = Comparator.comparing(Learnt::stage)
                .thenComparing((a, b) -> a.stage() == Stage.DONE
                        ? a.day().compareTo(b.day())
                        : b.day().compareTo(a.day()));
        return learnt.stream()
                .filter(entry -> entry.seminar().equals(code))
                .max(furthest)
                .map(entry -> new Block(code, entry.stage(), Optional.of(entry.day())))
                .orElseGet(() -> new Block(code, Stage.OPEN, Optional.empty()));
    }

    public int total() {
        return required.size() + choose + confirmations.size();
    }

    public int done() {
        return total() - missingRequired() - missingElectives() - missingProofs();
    }

    public boolean complete() {
        return done() == total();
    }

    public int missingRequired() {
        return count(required, false);
    }

    public int missingElectives() {
        return Math.max(0, choose - count(electives, true));
    }

    public int missingProofs() {
        return (int) confirmations.stream()
                .filter(confirmation -> !confirmation.done())
                .count();
    }

    private static int count(List<Block> blocks, boolean done) {
        return (int) blocks.stream().filter(block -> block.done() == done).count();
    }
}
