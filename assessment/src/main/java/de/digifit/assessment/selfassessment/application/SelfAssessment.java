// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.selfassessment.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.Release;
import de.digifit.core.evidence.Releases;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * What somebody may do with the own view: rate a competency, release the rating to the leader, take the release back.
 *
 * <p>Each rating is one more entry of the ledger. Rating again on the same level on the same day changes nothing, so
 * that a double click leaves one entry.
 */
@Act
@RequiresPermissions("competency:own")
public class SelfAssessment {

    private static final String SOURCE = "self";

    private final Myself myself;
    private final Question question;
    private final Ledger ledger;
    private final Releases releases;
    private final Clock clock;

    @Inject
    public SelfAssessment(Myself myself, Question question, Ledger ledger, Releases releases, Clock clock) {
        this.myself = myself;
        this.question = question;
        this.ledger = ledger;
        this.releases = releases;
        this.clock = clock;
    }

    public void rate(CompetencyId competency, Level level) {
        question.mayBeAnswered(competency);
        Instant now = Instant.now(clock);
        LocalDate today = LocalDate.now(clock);
        boolean saidToday = ledger.of(myself.person(), competency).stream()
                .filter(entry -> entry.kind() == EvidenceKind.SELF_ASSESSMENT)
                .findFirst()
                .filter(entry -> entry.level() == level && entry.onDay().equals(today))
                .isPresent();
        if (!saidToday) {
            ledger.append(new Evidence(
                    myself.about(competency),
                    EvidenceKind.SELF_ASSESSMENT,
                    level,
                    today,
                    myself.person(),
                    SOURCE,
                    now));
        }
    }

    /** Lets the leader see the own view of this competency from now on. */
    public void release(CompetencyId competency) {
        question.mayBeAnswered(competency);
        if (releases.find(myself.person(), competency).isEmpty()) {
            releases.add(new Release(myself.about(competency), Instant.now(clock)));
        }
    }

    public void revoke(CompetencyId competency) {
        releases.find(myself.person(), competency).ifPresent(release -> release.revoke(Instant.now(clock)));
    }

    public boolean isReleased(CompetencyId competency) {
        return releases.find(myself.person(), competency).isPresent();
    }

    /** All that speaks for a level of mine in this competency, newest first. */
    public List<Evidence> history(CompetencyId competency) {
        return ledger.of(myself.person(), competency);
    }
}
