// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.application;

import de.digifit.assessment.measurement.StatedLevel;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.EvidenceKind;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What somebody's answers say becomes an entry of the own ledger; nobody else can bring it there. */
@ApplicationScoped
public class OwnEvidence {

    private final Participant participant;
    private final Ledger ledger;

    @Inject
    public OwnEvidence(Participant participant, Ledger ledger) {
        this.participant = participant;
        this.ledger = ledger;
    }

    /** @param source what can be looked up */
    public void add(EvidenceKind kind, CompetencyId competency, StatedLevel stated, String source) {
        ledger.append(new Evidence(
                        new Subject(participant.town(), participant.person(), competency),
                        kind,
                        stated.level(),
                        participant.today(),
                        participant.person(),
                        source,
                        participant.now())
                .within(stated.error()));
    }
}
