// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.misuse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Response;
import de.digifit.command.database.Postgres;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

@WithTown
class DatabaseGoneIT {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void without_its_database_the_town_is_polite_and_comes_back_by_itself(Visitors visitors, RunningTown town)
            throws Exception {
        assumeTrue(town.postgres().isPresent(), "the database of a town that runs elsewhere is left alone");
        Postgres database = town.postgres().orElseThrow();
        try (Visit alex = visitors.of(Persona.ALEX)) {
            assertThat(alex.open("/today.xhtml").status()).isEqualTo(200);
            database.stop();
            try {
                Response answer = alex.open("/seminar/catalogue.xhtml");

                assertThat(answer.status()).isBetween(500, 503);
                assertThat(alex.page().locator("h1").innerText()).isEqualTo("Das hat leider nicht geklappt");
                assertThat(alex.page().content()).doesNotContain("Exception", "SQL", "org.hibernate");
                await(() -> readiness(town) == 503);
            } finally {
                database.start();
            }
            await(() -> readiness(town) == 200);
            await(() -> alex.open("/seminar/catalogue.xhtml").status() == 200);
            alex.expecting("status of 50[0-3]");
        }
    }

    private int readiness(RunningTown town) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(town.managementUrl("/health/ready"))
                .timeout(PATIENCE)
                .build();
        return client.send(request, BodyHandlers.discarding()).statusCode();
    }

    private static void await(Callable<Boolean> condition) throws Exception {
        Instant latest = Instant.now().plus(PATIENCE);
        while (!condition.call()) {
            assertThat(Instant.now()).isBefore(latest);
            Thread.sleep(250);
        }
    }
}
