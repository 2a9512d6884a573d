// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.headcount.Count;
import de.digifit.core.headcount.Quarter;
import de.digifit.lms.effectiveness.TransferShares;
import de.digifit.lms.effectiveness.Value;
import de.digifit.lms.evaluation.Result;
import de.digifit.lms.seminar.Seminar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * What is known of a seminar on the four levels of Kirkpatrick (Evaluating Training Programs, 1994).
 *
 * @param reaction level 1: what people said right after it, year by year
 * @param learning level 2 and, three months later, part of level 3: by competency, in the order of the horizons
 * @param transfer level 3: what people say came of it; none while nobody answered
 * @param results level 4: how many of the town lack the agreed level of what it teaches, by competency, earliest first
 * @param smallest how many people it takes at least for a number
 */
public record Report(
        Seminar seminar,
        SortedMap<Integer, Result> reaction,
        SortedMap<CompetencyId, List<Value>> learning,
        Optional<TransferShares> transfer,
        Map<CompetencyId, List<Lacking>> results,
        int smallest) {

    /** How many lacked the agreed level in a quarter. */
    public record Lacking(Quarter quarter, Count count) {}
}
