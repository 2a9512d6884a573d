// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody who is signed in and asks for pages, without a browser's own work. */
final class Session {

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningTown town;
    private final String cookie;

    private Session(RunningTown town, String cookie) {
        this.town = town;
        this.cookie = cookie;
    }

    static Session of(Persona persona, Visitors visitors) {
        try (Visit visit = visitors.signedInAnew(persona)) {
            String cookie = visit.context().cookies().stream()
                    .filter(found -> found.name.equals("DIGIFIT"))
                    .map(found -> found.name + "=" + found.value)
                    .findFirst()
                    .orElseThrow();
            return new Session(visit.town(), cookie);
        }
    }

    /** How long it takes until the last byte of the page is here. */
    double millis(String page) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(town.url(page))
                .header("Cookie", cookie)
                .timeout(Duration.ofMinutes(1))
                .build();
        long start = System.nanoTime();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        double millis = (System.nanoTime() - start) / 1e6;
        if (answer.statusCode() != 200) {
            throw new AssertionError(page + " answers " + answer.statusCode());
        }
        return millis;
    }
}
