// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import static de.digifit.command.setting.Catalogue.DATA_DIR;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.digifit.command.check.Finding;
import de.digifit.command.server.TownAddresses;
import de.digifit.command.setting.Settings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the running town says about itself. */
final class HealthExamination {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final URI health;
    private final Path log;

    HealthExamination(Settings settings) {
        this.health = TownAddresses.of(settings).readiness();
        this.log = settings.directory(DATA_DIR).resolve("log").resolve("server.log");
    }

    Finding finding(boolean running) {
        if (!running) {
            return Finding.ok("check.health.not-running");
        }
        try {
            return judge(ask());
        } catch (IOException silent) {
            return Finding.problem("check.health.silent", health, log);
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
            return Finding.problem("check.health.silent", health, log);
        }
    }

    Finding judge(String answer) throws IOException {
        JsonNode said = new ObjectMapper().readTree(answer);
        if (said.path("status").asText().equals("UP")) {
            return Finding.ok("check.health.ok");
        }
        String down = StreamSupport.stream(said.path("checks").spliterator(), false)
                .filter(check -> check.path("status").asText().equals("DOWN"))
                .map(check -> check.path("name").asText())
                .collect(Collectors.joining(", "));
        return Finding.problem("check.health.down", down, log);
    }

    private String ask() throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        HttpRequest request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        return client.send(request, BodyHandlers.ofString()).body();
    }
}
