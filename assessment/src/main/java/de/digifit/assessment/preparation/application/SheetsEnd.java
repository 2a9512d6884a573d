// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.preparation.application;

import de.digifit.assessment.preparation.Sheets;
import de.digifit.assessment.talk.TalkStep;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The sheets have served their purpose when the talk is closed. */
@ApplicationScoped
public class SheetsEnd {

    private final Sheets sheets;

    @Inject
    public SheetsEnd(Sheets sheets) {
        this.sheets = sheets;
    }

    void closed(@Observes TalkStep.Closed closed) {
        sheets.destroy(closed.talk());
    }
}
