// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.record.infrastructure;

import de.digifit.lms.record.RecordStore;
import de.digifit.lms.record.RecordStore.Answer.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

/** Sends statements over HTTP, one PUT each: the id in the address makes a repeated one harmless. */
@ApplicationScoped
class XapiStore implements RecordStore {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    XapiSettings settings;

    @Override
    public Answer put(UUID id, String statement) {
        if (!settings.complete()) {
            return new Answer(Kind.AWAY, "No record store is set (digifit.lrs.key, digifit.lrs.secret)");
        }
        try {
            HttpResponse<String> response = http.send(request(id, statement), BodyHandlers.ofString());
            return answer(response.statusCode(), response.body());
        } catch (IOException e) {
            return new Answer(Kind.AWAY, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Answer(Kind.AWAY, "Interrupted");
        }
    }

    private HttpRequest request(UUID id, String statement) {
        String credential = settings.key() + ":" + settings.secret();
        return HttpRequest.newBuilder(URI.create(settings.endpoint() + "/statements?statementId=" + id))
                .timeout(PATIENCE)
                .header("X-Experience-API-Version", "1.0.3")
                .header("Content-Type", "application/json")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credential.getBytes(StandardCharsets.UTF_8)))
                .PUT(BodyPublishers.ofString(statement))
                .build();
    }

    // A store that knows the same statement already answers 204; 409 means that it has another one under this id.
    private static Answer answer(int status, String body) {
        if (status < 300) {
            return new Answer(Kind.STORED, "");
        }
        boolean refused = status == 400 || status == 409 || status == 413;
        return new Answer(refused ? Kind.REFUSED : Kind.AWAY, status + " " + body);
    }
}
