// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.digifit.tests.town.Attended;
import de.digifit.tests.town.Colleague;
import de.digifit.tests.town.Colleagues;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.Records;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.EvaluationView;
import de.digifit.tests.view.FeedbackView;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Six people say what they think of an event; nobody hears it before the fifth, and then only those who may. */
@WithTown
class EvaluationIT {

    private static final int PHONE = 360;
    private static final int HEIGHT = 780;
    private static final int DESK = 1280;
    private static final int PATIENCE_IN_SECONDS = 180;

    private static final String CANARY = "Kanarie: mehr Zeit für die Übung";
    private static final String FULLY = "5 – trifft voll zu";
    private static final String PARTLY = "3 – teils, teils";

    @Test
    void what_people_say_is_heard_from_the_fifth_on_by_those_who_may_and_concluded_from(
            Visitors visitors, RunningTown town) throws InterruptedException {
        Records records = town.records();
        String event = Attended.yesterday(town, Persona.TONI, 6);
        List<Colleague> people = new Colleagues(town).whoAttended(event, 6);
        try (Visit one = visitors.of(people.get(0));
                Visit toni = visitors.of(Persona.TONI);
                Visit jo = visitors.of(Persona.JO);
                Visit robin = visitors.of(Persona.ROBIN)) {
            one.page().setViewportSize(PHONE, HEIGHT);
            FeedbackView sheet = FeedbackView.open(one, event).agree(FULLY).say("Die Beispiele", CANARY);
            picture(one.page(), "answer");
            assertClean(one.page());
            assertThat(sheet.send()).contains("Danke für Ihre Rückmeldung", "Im Moment wird nichts gefragt");
            assertThat(FeedbackView.again(one, event).text()).contains("Sie haben geantwortet");

            people.subList(1, 4).forEach(colleague -> answer(visitors, colleague, event));
            aDayLater(records, event);
            assertThat(EvaluationView.open(toni, event).text())
                    .contains("4 von", "Ergebnisse gibt es ab fünf Antworten");
            people.subList(4, 6).forEach(colleague -> answer(visitors, colleague, event));
            aDayLater(records, event);
            awaitOpening(records, event, 6);

            EvaluationView heard = EvaluationView.open(toni, event);
            assertThat(heard.text()).contains("aus 6 Antworten", CANARY, "Die Beispiele");
            picture(toni.page(), "event");
            assertClean(toni.page());
            assertThat(EvaluationView.open(jo, event).text()).contains("aus 6 Antworten", CANARY);
            assertThat(EvaluationView.open(jo, event).concludes()).isFalse();
            assertNotHeard(robin, event);
            assertNotHeard(one, event);
            assertThat(paper(toni, "results", event)).startsWith("%PDF");
            assertThat(paper(jo, "sheet", event)).startsWith("%PDF");

            assertThat(heard.conclude("Das Seminar wird geändert", "Mehr Zeit für Übungen.")
                            .message())
                    .contains("Die Schlussfolgerung ist gespeichert");
            assertThat(EvaluationView.open(jo, event).text())
                    .contains("Das Seminar wird geändert", "Mehr Zeit für Übungen.");
            for (String page : List.of("all", "questions")) {
                toni.open("/evaluation/" + page + ".xhtml");
                picture(toni.page(), page);
                assertClean(toni.page());
            }
            robin.expecting("403");
            one.expecting("403");
        }
    }

    private static void answer(Visitors visitors, Colleague colleague, String event) {
        try (Visit visit = visitors.of(colleague)) {
            visit.page().setViewportSize(PHONE, HEIGHT);
            assertThat(FeedbackView.open(visit, event).agree(PARTLY).send()).contains("Danke");
        }
    }

    /** The last answer came in yesterday. */
    private static void aDayLater(Records records, String event) {
        records.change("update lms.evaluation_box set last_on = current_date - 1 where event = ?::uuid", event);
    }

    private static void awaitOpening(Records records, String event, int answers) throws InterruptedException {
        for (int i = 0; i < PATIENCE_IN_SECONDS && kept(records, event) < answers; i++) {
            Thread.sleep(1000);
        }
        assertThat(kept(records, event)).isEqualTo(answers);
    }

    private static int kept(Records records, String event) {
        return records.number("select count(*) from lms.evaluation_answer where event = ?::uuid", event);
    }

    private static void assertNotHeard(Visit visit, String event) {
        for (String page : List.of("event.xhtml?id=" + event, "all.xhtml", "results.pdf?id=" + event)) {
            assertThat(visit.ask("/evaluation/" + page).status()).as(page).isEqualTo(403);
        }
    }

    private static String paper(Visit visit, String name, String event) {
        byte[] pdf = visit.ask("/evaluation/" + name + ".pdf?id=" + event).body();
        return new String(pdf, StandardCharsets.ISO_8859_1);
    }

    private static void assertClean(Page page) {
        page.evaluate(AxeBuilder.getAxeScript());
        assertThat((List<?>) page.evaluate(
                        "async () => (await axe.run()).violations.map(rule => rule.id + ' ' + rule.nodes[0].html)"))
                .isEmpty();
    }

    /** Kept where somebody wants to look at them. */
    private static void picture(Page page, String name) {
        if (System.getProperty("pictures") != null) {
            for (int width : new int[] {DESK, PHONE}) {
                page.setViewportSize(width, HEIGHT);
                for (ColorScheme colours : List.of(ColorScheme.DARK, ColorScheme.LIGHT)) {
                    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                    page.screenshot(new Page.ScreenshotOptions()
                            .setFullPage(true)
                            .setPath(Path.of(
                                    "target",
                                    "pictures",
                                    "evaluation-" + name + "-" + width + "-" + colours + ".png")));
                }
            }
        }
    }
}
