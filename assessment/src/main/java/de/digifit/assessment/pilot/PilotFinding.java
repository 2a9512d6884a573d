// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.assessment.calibration.Calibration.Found;
import de.digifit.assessment.calibration.Calibration.Reason;
import de.digifit.assessment.calibration.ItemStatistics;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.measurement.ItemParameters;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the answers say about one item.
 *
 * @param item its edition
 * @param answers of how many people
 * @param solved share of right ones, 0 to 1
 * @param itemRest how far those who solve it solve the others of their round, -1 to 1; none if nothing varies
 * @param discrimination per logit; none if it could not be calibrated, as the two after it
 * @param difficulty in logits, on the scale of the levels
 * @param difficultyError standard error, in logits
 * @param leftOut why it could not be calibrated
 */
@Embeddable
public record PilotFinding(
        UUID item,
        long answers,
        double solved,
        @Nullable Double itemRest,
        @Nullable Double discrimination,
        @Nullable Double difficulty,
        @Nullable Double difficultyError,
        @Nullable @Enumerated(EnumType.STRING) Reason leftOut) {

    static PilotFinding of(ItemId item, ItemStatistics said, Optional<Found> found, @Nullable Reason leftOut) {
        return new PilotFinding(
                item.value(),
                said.answers(),
                said.solved(),
                said.itemRest().isPresent() ? said.itemRest().getAsDouble() : null,
                found.map(each -> each.parameters().discrimination()).orElse(null),
                found.map(each -> each.parameters().difficulty()).orElse(null),
                found.map(Found::difficultyError).orElse(null),
                leftOut);
    }

    public ItemId about() {
        return new ItemId(item);
    }

    /** None if it could not be calibrated. */
    public Optional<ItemParameters> parameters() {
        return discrimination == null || difficulty == null
                ? Optional.empty()
                : Optional.of(ItemParameters.calibrated(discrimination, difficulty));
    }
}
