// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.bench.Crowd.Ratio;
import de.digifit.tests.bench.Crowd.Step;
import de.digifit.tests.figure.Figure;
import de.digifit.tests.town.RunningTown;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a step of a short diagnosis costs with a large bank, against the frame alone, with few and with many people at once. */
class RoundBench {

    private static final int ITEMS = 5_000;
    private static final int FEW = 8;
    private static final int MANY = 200;

    @Test
    @Tag("round-step")
    void an_answer_and_the_next_item_against_the_empty_page() throws Exception {
        try (RunningTown town = RunningTown.asDelivered(ServerHome.withEmptyPage())) {
            LargeTown large = new LargeTown(town.records());
            large.growToPeople(1_000);
            new LargeBank(town.records()).growTo(ITEMS);
            List<String> logins = large.accounts(FEW + MANY);
            Ratio few = measure(logins.subList(0, FEW), town);
            Ratio many = measure(logins.subList(FEW, FEW + MANY), town);
            String notes = String.format(
                    Locale.ROOT,
                    "the worse of %.2f (%s) and %.2f (%s); an answer with the page of the next item, bank of %,d items",
                    few.value(),
                    few.notes(),
                    many.value(),
                    many.notes(),
                    ITEMS);

            new Figure("round-step-over-empty-page", Math.max(few.value(), many.value()), "ratio", "<= 3", notes)
                    .keep();
        }
    }

    private static Ratio measure(List<String> logins, RunningTown town) throws Exception {
        try (Crowd crowd = Crowd.of(logins, town)) {
            return crowd.throughput(
                    DiagnosisStep::begin,
                    DiagnosisStep::answer,
                    Step.page(ServerHome.EMPTY_PAGE),
                    DiagnosisStep.FEWEST);
        }
    }
}
