// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.EvidenceKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Says what would change an answer, by trying what each kind of evidence might say next. */
public final class Outlook {

    /** What can be asked for next, the lightest effort first. */
    private static final List<EvidenceKind> ASKED = List.of(
            EvidenceKind.LEADER_OBSERVATION,
            EvidenceKind.PEER_OBSERVATION,
            EvidenceKind.KNOWLEDGE_ROUND,
            EvidenceKind.DIAGNOSIS,
            EvidenceKind.PRACTICE_EVIDENCE);

    /** As good as a coin: then the lighter effort is worth it. */
    private static final double WORTH_IT = 0.5;

    /** A diagnosis may be expected to end when it is as sure as this, in hundredths of a level. */
    private static final int EXPECTED_ERROR = 40;

    private final Estimator estimator;

    public Outlook(Estimator estimator) {
        this.estimator = estimator;
    }

    /** The lightest kind that would change the answer as likely as not; where there is none, the likeliest. */
    public NextEvidence next(Testimony testimony, CompetencyId competency, LocalDate day, Level target) {
        Estimate now = estimator.estimate(testimony, competency, day);
        NextEvidence best = new NextEvidence(ASKED.get(0), -1);
        for (EvidenceKind kind : ASKED) {
            double chance = 0;
            for (Level said : Level.values()) {
                Testimony after = testimony.and(saying(kind, said, day));
                Verdict verdict = estimator.estimate(after, competency, day).verdict(target);
                chance += now.verdict(target).isChangedBy(verdict) ? likely(kind, said, now.levels()) : 0;
            }
            if (chance >= WORTH_IT) {
                return new NextEvidence(kind, Math.min(1, chance));
            }
            best = chance > best.chance() ? new NextEvidence(kind, chance) : best;
        }
        return best;
    }

    /** Somebody who has not spoken yet. */
    private static Statement saying(EvidenceKind kind, Level level, LocalDate day) {
        int error = kind == EvidenceKind.DIAGNOSIS ? EXPECTED_ERROR : 0;
        int voice = kind.speaker() == EvidenceKind.Speaker.MEASUREMENT ? kind.number() : Integer.MAX_VALUE;
        return new Statement(kind, level, day, voice, false, error, Instant.EPOCH.getEpochSecond());
    }

    /** How likely an entry of this kind names this level, as far as the level itself is known. */
    private double likely(EvidenceKind kind, Level said, Distribution levels) {
        double likely = 0;
        for (Level level : Level.values()) {
            likely += levels.of(level) * naming(kind, level).of(said);
        }
        return likely;
    }

    private Distribution naming(EvidenceKind kind, Level level) {
        Parameters parameters = estimator.parameters();
        int error = kind == EvidenceKind.DIAGNOSIS ? EXPECTED_ERROR : 0;
        double sharpness = parameters.sharpness() * parameters.weight(kind, error);
        double[] logarithms = new double[Level.values().length];
        for (int said = 0; said < logarithms.length; said++) {
            double off = said - parameters.trustIn(kind).optimism() - level.number();
            logarithms[said] = -0.5 * sharpness * off * off;
        }
        return Distribution.ofLogarithms(logarithms);
    }
}
