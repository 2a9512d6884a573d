// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether people can use the town: it calls itself ready, and its first page can be loaded. */
final class Readiness {

    private static final int FIRST_ERROR = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient client = HttpClient.newBuilder()
            .followRedirects(Redirect.NORMAL)
            .connectTimeout(PATIENCE)
            .build();
    private final URI health;
    private final URI firstPage;

    Readiness(TownAddresses addresses) {
        this.health = addresses.readiness();
        this.firstPage = addresses.pages();
    }

    boolean isReached() throws InterruptedException {
        return answers(health) && answers(firstPage);
    }

    private boolean answers(URI address) throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            // Not ready is 503 by the specification of MicroProfile Health.
            return client.send(request, BodyHandlers.discarding()).statusCode() < FIRST_ERROR;
        } catch (IOException notYet) {
            return false;
        }
    }
}
