// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.simulation;

import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How other systems make one level of many sources, re-implemented from their description. None of them knows age,
 * reliability or doubt; where nothing is said, nothing is reached.
 */
public enum PeerRule {
    /** The highest of the last entries of each object (ILIAS); the own view never counts. */
    MAXIMUM_OF_LAST {
        @Override
        Optional<Level> level(List<Said> said) {
            Map<String, Said> last = new HashMap<>();
            said.stream()
                    .filter(entry -> entry.kind().speaker() != EvidenceKind.Speaker.PERSON)
                    .forEach(entry -> last.put(entry.kind() + entry.source(), entry));
            return highest(List.copyOf(last.values()));
        }
    },
    /** The latest rating counts, whoever gave it (Totara, and Canvas as "latest"). */
    LATEST {
        @Override
        Optional<Level> level(List<Said> said) {
            return last(said);
        }
    },
    /** The highest that was ever said (Totara, and Canvas as "highest"). */
    HIGHEST {
        @Override
        Optional<Level> level(List<Said> said) {
            return highest(said);
        }
    },
    /** Review before leader before colleague before own view; of one class the latest (Degreed). */
    FIXED_HIERARCHY {
        @Override
        Optional<Level> level(List<Said> said) {
            for (List<EvidenceKind> rank : RANKS) {
                Optional<Level> level = last(said.stream()
                        .filter(entry -> rank.contains(entry.kind()))
                        .toList());
                if (level.isPresent()) {
                    return level;
                }
            }
            return Optional.empty();
        }
    };

    private static final List<List<EvidenceKind>> RANKS = List.of(
            List.of(
                    EvidenceKind.DIAGNOSIS,
                    EvidenceKind.PRACTICE_EVIDENCE,
                    EvidenceKind.EXTERNAL_CERTIFICATE,
                    EvidenceKind.KNOWLEDGE_ROUND),
            List.of(EvidenceKind.LEADER_OBSERVATION),
            List.of(EvidenceKind.PEER_OBSERVATION),
            List.of(EvidenceKind.SELF_ASSESSMENT, EvidenceKind.TRANSFER_CHECK));

    /** What is made of the sources that a rule is given. */
    abstract Optional<Level> level(List<Said> said);

    /**
     * @param careful whether the town that uses the rule leaves out attendance and what people say about themselves: no
     *     peer does by itself, but a town could
     */
    public boolean fulfilled(Question question, boolean careful) {
        List<Said> counted = withoutWithdrawn(question.said()).stream()
                .filter(entry -> !careful || entry.kind().speaker() != EvidenceKind.Speaker.PERSON)
                .filter(entry -> !careful || entry.kind() != EvidenceKind.ATTENDANCE)
                .toList();
        return level(counted).filter(level -> level.reaches(question.target())).isPresent();
    }

    /** A corrected attendance list is corrected for the peers, too. */
    private static List<Said> withoutWithdrawn(List<Said> said) {
        List<String> withdrawn = said.stream()
                .filter(entry -> entry.kind() == EvidenceKind.ATTENDANCE_WITHDRAWN)
                .map(Said::source)
                .toList();
        return said.stream()
                .filter(entry -> entry.kind() != EvidenceKind.ATTENDANCE_WITHDRAWN)
                .filter(entry -> entry.kind() != EvidenceKind.ATTENDANCE || !withdrawn.contains(entry.source()))
                .toList();
    }

    private static Optional<Level> highest(List<Said> said) {
        return said.stream().map(Said::level).max(Comparator.comparing(Level::number));
    }

    private static Optional<Level> last(List<Said> said) {
        return said.stream().reduce((earlier, later) -> later).map(Said::level);
    }
}
