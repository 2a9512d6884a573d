// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.api.competency;

import de.digifit.core.evidence.Evidence;
import java.time.LocalDate;

/** An entry of the ledger. */
public record EvidenceView(String kind, int level, LocalDate onDay, String source) {

    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(evidence.kind().name(), evidence.level().number(), evidence.onDay(), evidence.source());
    }
}
