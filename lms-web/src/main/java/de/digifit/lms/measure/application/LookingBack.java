// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.assessment.measure.TalkMeasure;
import de.digifit.assessment.qualification.Growth;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * The own view some months after a seminar, as an entry of the ledger. It is the person's alone, as each own view is,
 * and written only where the works agreement allows own views.
 */
@ApplicationScoped
class LookingBack {

    private final Modules modules;
    private final Ledger ledger;
    private final Clock clock;

    @Inject
    LookingBack(Modules modules, Ledger ledger, Clock clock) {
        this.modules = modules;
        this.ledger = ledger;
        this.clock = clock;
    }

    boolean allowed() {
        return modules.released(Module.SELF_ASSESSMENT);
    }

    /** Saying the same once more on one day changes nothing; without a goal there is nothing to be said. */
    void note(TalkMeasure measure, Level level) {
        modules.requireReleased(Module.SELF_ASSESSMENT);
        measure.terms().growth().map(Growth::competency).ifPresent(competency -> {
            LocalDate today = LocalDate.now(clock);
            Subject about = new Subject(measure.town(), measure.person(), competency);
            boolean said = ledger.of(measure.person(), competency).stream()
                    .filter(entry -> entry.kind() == EvidenceKind.TRANSFER_CHECK)
                    .findFirst()
                    .filter(entry -> entry.level() == level && entry.onDay().equals(today))
                    .isPresent();
            if (!said) {
                ledger.append(new Evidence(
                        about,
                        EvidenceKind.TRANSFER_CHECK,
                        level,
                        today,
                        measure.person(),
                        measure.terms().measure(),
                        Instant.now(clock)));
            }
        });
    }
}
