// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import de.digifit.tests.town.Colleague;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.atomic.AtomicInteger;

/** A script that acts for a persona. */
public final class Script {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int FIRST_ERROR = 400;
    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningTown town;
    private final String credentials;
    private final String address = "10.9.0." + ADDRESSES.incrementAndGet() % 250;

    private Script(RunningTown town, String credentials) {
        this.town = town;
        this.credentials = credentials;
    }

    public static Script of(Persona persona, RunningTown town) {
        return with(persona.login(), Persona.PASSWORD, town);
    }

    public static Script of(Colleague colleague, RunningTown town) {
        return with(colleague.login(), Persona.PASSWORD, town);
    }

    static Script with(String login, String password, RunningTown town) {
        byte[] words = (login + ":" + password).getBytes(StandardCharsets.UTF_8);
        return new Script(town, "Basic " + Base64.getEncoder().encodeToString(words));
    }

    JsonNode get(String path) {
        return accepted("GET", path, "");
    }

    JsonNode post(String path, Object body) {
        return accepted("POST", path, written(body));
    }

    JsonNode put(String path, Object body) {
        return accepted("PUT", path, written(body));
    }

    private JsonNode accepted(String method, String path, String body) {
        Answer answer = ask(method, path, body);
        if (answer.status() >= FIRST_ERROR) {
            throw new AssertionError(method + " " + path + " answers " + answer);
        }
        return answer.body().isEmpty() ? MissingNode.getInstance() : read(answer.body());
    }

    public Answer ask(String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(town.url("/api/v1" + path))
                .header("Authorization", credentials)
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", address)
                .timeout(PATIENCE)
                .method(method, BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(response.statusCode(), type, response.body());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interruption);
        }
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException failure) {
            throw new AssertionError(json, failure);
        }
    }

    private static String written(Object body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException(failure);
        }
    }

    /** Whatever the town said. */
    public record Answer(int status, String type, String body) {}
}
