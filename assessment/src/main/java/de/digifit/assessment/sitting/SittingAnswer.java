// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting;

import de.digifit.assessment.diagnosis.Round.Given;
import de.digifit.assessment.measurement.Answer;
import de.digifit.assessment.measurement.ItemParameters;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Whether an item was solved, with the parameters that it had then. What was answered is not kept.
 *
 * @param item its edition
 */
@Embeddable
record SittingAnswer(
        UUID item,
        double discrimination,
        double difficulty,
        @Enumerated(EnumType.STRING) ItemParameters.Basis basis,
        boolean solved) {

    static SittingAnswer of(Given given) {
        ItemParameters parameters = given.answer().item();
        return new SittingAnswer(
                UUID.fromString(given.item()),
                parameters.discrimination(),
                parameters.difficulty(),
                parameters.basis(),
                given.answer().right());
    }

    Given given(String area) {
        ItemParameters parameters = new ItemParameters(discrimination, difficulty, basis);
        return new Given(item.toString(), area, new Answer(parameters, solved));
    }
}
