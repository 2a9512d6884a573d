// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import de.digifit.tests.bench.Crowd.Step;
import java.net.http.HttpResponse;

/** Somebody opens a seminar and applies for its next date: GET and POST together. Taking it back is not timed. */
final class Application {

    private Application() {}

    static Step of(LargeTown town, String seminar) {
        String page = "/seminar/show.xhtml?id=" + town.seminar(seminar);
        return session -> {
            long start = System.nanoTime();
            HtmlForm form = HtmlForm.with("Antrag senden", session.get(page));
            HttpResponse<String> answer = session.post(form.press("Antrag senden"));
            double millis = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 302) {
                throw new AssertionError("Applying answers " + answer.statusCode());
            }
            withdraw(session);
            return millis;
        };
    }

    private static void withdraw(Session session) throws Exception {
        HtmlForm form = HtmlForm.with("Zurückziehen", session.get("/booking/mine.xhtml"));
        session.post(form.press("Zurückziehen"));
    }
}
