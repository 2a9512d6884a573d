// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.estimate.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.estimate.Estimator;
import de.digifit.core.estimate.Outlook;
import de.digifit.core.estimate.Parameters;
import de.digifit.core.estimate.Testimony;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/**
 * What the ledger says about a level of mine. The person who asks sees all kinds of evidence about themselves, so
 * nothing is left out of it; whoever shows an estimate to somebody else asks {@link Testimony#only} first.
 */
@Act
@RequiresPermissions("competency:own")
public class MyEstimate {

    private final Asker asker;
    private final Ledger ledger;
    private final Clock clock;
    private final Estimator estimator = Estimator.published();

    @Inject
    public MyEstimate(Asker asker, Ledger ledger, Clock clock) {
        this.asker = asker;
        this.ledger = ledger;
        this.clock = clock;
    }

    /** @param target what the roles ask for, if they do */
    public Reading of(CompetencyId competency, Optional<Level> target) {
        LocalDate today = LocalDate.now(clock);
        List<Evidence> entries = ledger.of(asker.person(), competency);
        Testimony testimony = Testimony.of(entries);
        return new Reading(
                estimator.estimate(testimony, competency, today), entries, target, target.map(level -> new Outlook(
                                estimator)
                        .next(testimony, competency, today, level)));
    }

    /** The numbers that are published to everyone. */
    public Parameters parameters() {
        return estimator.parameters();
    }
}
