// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.bench;

import java.net.http.HttpResponse;

/** Somebody answers what a short diagnosis asks, and reads the next item: POST and GET together. */
final class DiagnosisStep {

    /** So many answers no diagnosis ends before. */
    static final int FEWEST = 4;

    private static final String MINE = "/diagnosis/mine.xhtml";
    private static final String ANSWER = "Antworten";

    private DiagnosisStep() {}

    /** A new one; one that has begun is stopped before. Not timed. */
    static String begin(Session session, String before) throws Exception {
        if (!before.isEmpty()) {
            sent(session, HtmlForm.with(ANSWER, before).press("Das genügt mir"));
        }
        HtmlForm form = HtmlForm.with("Kurzdiagnose beginnen", session.get(MINE));
        return sent(
                session,
                form.fill(":about", LargeBank.COMPETENCY)
                        .fill(":target", "APPLYING")
                        .press("beginnen"));
    }

    /** The last of the options is chosen, right or wrong. */
    static String answer(Session session, String page) throws Exception {
        return sent(session, HtmlForm.with(ANSWER, page).press(ANSWER));
    }

    private static String sent(Session session, HtmlForm form) throws Exception {
        HttpResponse<String> answer = session.post(form);
        if (answer.statusCode() != 302) {
            throw new AssertionError(form.action() + " answers " + answer.statusCode());
        }
        return session.get(answer.headers().firstValue("Location").orElseThrow());
    }
}
