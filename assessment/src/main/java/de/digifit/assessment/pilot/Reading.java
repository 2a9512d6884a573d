// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import de.digifit.assessment.calibration.AnswerSheets;
import de.digifit.assessment.calibration.Calibration;
import de.digifit.assessment.calibration.Calibration.Found;
import de.digifit.assessment.calibration.Calibration.Reason;
import de.digifit.assessment.calibration.ItemStatistics;
import de.digifit.assessment.calibration.ItemsApart;
import de.digifit.assessment.calibration.RaschCalibration;
import de.digifit.assessment.calibration.TooFewAnswers;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.measurement.ItemParameters;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Answer sheets read by the classical statistics and, where there are enough, by the model of Rasch, on the scale that the
 * items have now. Rounds draw their items beforehand, as that model needs it.
 */
public final class Reading {

    private final AnswerSheets sheets;
    private final Optional<Calibration> calibration;

    /** @param items that are asked about */
    public Reading(AnswerSheets sheets, Collection<Item> items) {
        this.sheets = sheets;
        this.calibration = calibrated(
                sheets,
                items.stream().collect(Collectors.toMap(item -> item.id().toString(), Item::parameters)));
    }

    private static Optional<Calibration> calibrated(AnswerSheets sheets, Map<String, ItemParameters> known) {
        try {
            return Optional.of(RaschCalibration.of(sheets).onto(known));
        } catch (TooFewAnswers | ItemsApart tooEarly) {
            return Optional.empty();
        }
    }

    long answers(ItemId item) {
        return sheets.items().contains(item.toString()) ? sheets.answers(item.toString()) : 0;
    }

    /** Of an item that somebody has answered. */
    PilotFinding finding(ItemId item) {
        String id = item.toString();
        Optional<Found> found =
                calibration.flatMap(all -> Optional.ofNullable(all.items().get(id)));
        return PilotFinding.of(item, ItemStatistics.of(sheets, id), found, found.isPresent() ? null : why(id));
    }

    private @Nullable Reason why(String item) {
        return calibration.map(all -> all.leftOut().get(item)).orElse(Reason.TOO_FEW_ANSWERS);
    }
}
