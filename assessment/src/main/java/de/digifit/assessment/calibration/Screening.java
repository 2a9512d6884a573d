// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import de.digifit.assessment.calibration.Calibration.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Which items can be calibrated from these sheets. */
record Screening(AnswerSheets kept, Map<String, Reason> leftOut) {

    /** @throws TooFewAnswers if fewer than two items have as many answers as that */
    static Screening of(AnswerSheets sheets, int fewest) {
        Map<String, Reason> leftOut = new TreeMap<>();
        List<String> kept = new ArrayList<>();
        for (String item : sheets.items()) {
            Optional<Reason> reason = reason(sheets, item, fewest);
            reason.ifPresentOrElse(why -> leftOut.put(item, why), () -> kept.add(item));
        }
        if (kept.size() < 2) {
            throw new TooFewAnswers(fewest);
        }
        return new Screening(sheets.only(kept), leftOut);
    }

    private static Optional<Reason> reason(AnswerSheets sheets, String item, int fewest) {
        long answers = sheets.answers(item);
        long right = sheets.right(item);
        if (answers < fewest) {
            return Optional.of(Reason.TOO_FEW_ANSWERS);
        }
        if (right == answers || right == 0) {
            return Optional.of(right == 0 ? Reason.ALL_WRONG : Reason.ALL_RIGHT);
        }
        boolean apart = ItemStatistics.of(sheets, item).itemRest().orElse(0) > 0;
        return apart ? Optional.empty() : Optional.of(Reason.TELLS_NOBODY_APART);
    }
}
