// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who is signed in and asks for pages, without a browser's own work. */
final class Session {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    /** As a browser speaks to a server without TLS. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final RunningTown town;
    private final String address = "10.1.0." + ADDRESSES.incrementAndGet() % 250;
    private String cookie = "";

    private Session(RunningTown town) {
        this.town = town;
    }

    static Session of(String login, RunningTown town) throws IOException, InterruptedException {
        Session session = new Session(town);
        HtmlForm form = HtmlForm.with("type=\"password\"", session.get("/login.xhtml"));
        int status = session.post(form.fill("login", login)
                        .fill("password", Persona.PASSWORD)
                        .press(""))
                .statusCode();
        if (status != 302) {
            throw new AssertionError(login + " cannot sign in: " + status);
        }
        return session;
    }

    /** How long it takes until the last byte of the page is here. */
    double millis(String page) throws IOException, InterruptedException {
        long start = System.nanoTime();
        get(page);
        return (System.nanoTime() - start) / 1e6;
    }

    String get(String page) throws IOException, InterruptedException {
        HttpResponse<String> answer = send(request(page).build());
        if (answer.statusCode() != 200) {
            throw new AssertionError(page + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    HttpResponse<String> post(HtmlForm form) throws IOException, InterruptedException {
        return send(request(form.action())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form.body()))
                .build());
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(town.url(path))
                .header("X-Forwarded-For", address)
                .timeout(Duration.ofMinutes(1));
        return cookie.isEmpty() ? request : request.header("Cookie", cookie);
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("DIGIFIT="))
                .findFirst()
                .ifPresent(set -> cookie = set.replaceAll(";.*", ""));
        return answer;
    }
}
