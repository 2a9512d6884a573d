// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.command.database.Postgres;
import de.digifit.command.text.Progress;
import de.digifit.tests.figure.Figure;
import de.digifit.tests.figure.Median;
import de.digifit.tests.town.RunningTown;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class StartBench {

    private static final int ROUNDS = 5;

    @Test
    @Tag("start-over-plain-server")
    void the_start_to_the_first_page_against_that_of_the_server_alone() throws Exception {
        try (Postgres postgres = new Postgres(filledData(), 0, Progress.UNHEARD)) {
            postgres.start();
            MeasuredServer plain = new MeasuredServer(postgres.access(), false);
            MeasuredServer full = new MeasuredServer(postgres.access(), true);
            // The first of each only warms the caches of the machine.
            plain.start();
            full.start();
            List<Double> alone = new ArrayList<>();
            List<Double> withApplication = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                alone.add(plain.start().toMillis() / 1000.0);
                withApplication.add(full.start().toMillis() / 1000.0);
            }
            keep(Median.of(alone), Median.of(withApplication));
        }
    }

    /** The demo town has been founded there. */
    private static Path filledData() throws InterruptedException {
        try (RunningTown town = RunningTown.asDelivered(MeasuredServer.HOME)) {
            return town.data();
        }
    }

    private static void keep(double alone, double withApplication) {
        String notes = String.format(
                Locale.ROOT,
                "medians of %d interleaved starts on a filled database: %.1f s alone, %.1f s to the first page",
                ROUNDS,
                alone,
                withApplication);
        new Figure("start-over-plain-server", withApplication / alone, "ratio", "<= 3.5", notes).keep();
    }
}
