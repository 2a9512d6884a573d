// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.qualification.application;

import de.digifit.assessment.qualification.Agreements;
import de.digifit.assessment.qualification.MeasureId;
import de.digifit.assessment.qualification.QualificationAgreement;
import de.digifit.assessment.qualification.Terms;
import de.digifit.assessment.talk.application.Seat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Writes the lines of part B. */
@ApplicationScoped
class Lines {

    private final Agreements agreements;
    private final Levels levels;

    @Inject
    Lines(Agreements agreements, Levels levels) {
        this.agreements = agreements;
        this.levels = levels;
    }

    /** @param line the one to change, or none */
    void write(Seat seat, Optional<MeasureId> line, Terms terms) {
        seat.talk().state().requireHeld();
        levels.requireKnown(terms.growth());
        QualificationAgreement agreement = open(seat);
        if (line.isPresent()) {
            agreement.change(line.get(), terms, levels.today());
        } else {
            agreement.add(terms, levels.today());
        }
    }

    /** The agreement of a talk that took place, begun now if need be. */
    QualificationAgreement open(Seat seat) {
        seat.talk().state().requireOver();
        return agreements.find(seat.talk().id()).orElseGet(() -> {
            QualificationAgreement agreement = new QualificationAgreement(seat.talk());
            agreements.add(agreement);
            return agreement;
        });
    }
}
