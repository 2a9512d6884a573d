// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.EvidenceKind;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/**
 * All numbers of the estimate, under one version. They are published ({@code docs/estimate.md}); whoever shows an
 * estimate can say by which version it came about.
 *
 * @param prior how likely each level is before anything is said
 * @param sharpness how much one weight of 1 says: the inverse square of its usual error in levels
 * @param pull how much the best attendance says for the level that its seminar prepares
 */
public record Parameters(
        int version,
        Distribution prior,
        double sharpness,
        double pull,
        HalfLives halfLives,
        Thresholds thresholds,
        Map<EvidenceKind, Trust> trust) {

    public Parameters {
        trust = new EnumMap<>(trust);
        for (EvidenceKind kind : EvidenceKind.values()) {
            if (Trust.isAsked(kind) != trust.containsKey(kind)) {
                throw new IllegalArgumentException("Trust in " + kind + " is missing, or should be");
            }
        }
        if (sharpness <= 0 || pull < 0) {
            throw new IllegalArgumentException("No estimate with sharpness " + sharpness + " and pull " + pull);
        }
    }

    /** Those in force. */
    public static Parameters published() {
        return ParameterFile.read("estimator-1.properties");
    }

    @Override
    public Map<EvidenceKind, Trust> trust() {
        return Map.copyOf(trust);
    }

    /** What a fresh entry weighs: an own error makes it weigh less, as the errors of both add up. */
    double weight(EvidenceKind kind, int hundredths) {
        double weight = trustIn(kind).weight();
        double error = hundredths / 100.0;
        return weight / (1 + weight * sharpness * error * error);
    }

    Trust trustIn(EvidenceKind kind) {
        Trust known = trust.get(kind);
        if (known == null) {
            throw new IllegalArgumentException(kind + " states no level");
        }
        return known;
    }

    /**
     * After how many days an entry weighs half: what is known of a fast field ages fast.
     *
     * @param usual of competencies that are not named
     */
    public record HalfLives(int usual, Map<CompetencyId, Integer> named) {

        public HalfLives {
            named = Map.copyOf(named);
            if (usual < 1 || named.values().stream().anyMatch(days -> days < 1)) {
                throw new IllegalArgumentException("A half-life is at least " + Duration.ofDays(1));
            }
        }

        public int of(CompetencyId competency) {
            return named.getOrDefault(competency, usual);
        }
    }

    /**
     * Where an estimate becomes an answer.
     *
     * @param known from which weight on something is known at all
     * @param fulfilled from which probability on a target counts as fulfilled
     * @param open up to which probability it counts as still open; in between it is undecided
     * @param carried how likely the target has to be reached without the person's own views
     */
    public record Thresholds(double known, double fulfilled, double open, double carried) {

        public Thresholds {
            if (known <= 0 || open < 0 || open >= fulfilled || fulfilled > 1 || carried > fulfilled) {
                throw new IllegalArgumentException(
                        "No order: " + known + ", " + open + ", " + carried + ", " + fulfilled);
            }
        }
    }

    /**
     * How far a kind of evidence is trusted.
     *
     * @param weight what a fresh entry weighs; a fresh observation by a leader weighs 1
     * @param optimism by how many levels entries of this kind say too much, on average; below half a level, so that an
     *     entry speaks most for the level that it names
     * @param repeat what is left of an entry's weight when its voice has spoken already: 0 nothing, 1 all
     */
    public record Trust(double weight, double optimism, double repeat) {

        public Trust {
            if (weight < 0 || Math.abs(optimism) >= 0.5 || repeat < 0 || repeat > 1) {
                throw new IllegalArgumentException("No trust: " + weight + ", " + optimism + ", " + repeat);
            }
        }

        /** Nobody is trusted with what nobody says. */
        static boolean isAsked(EvidenceKind kind) {
            return kind.speaker() != EvidenceKind.Speaker.NOBODY;
        }
    }
}
