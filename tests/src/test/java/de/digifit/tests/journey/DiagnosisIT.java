// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.Screen;
import de.digifit.tests.town.Visit;
import de.digifit.tests.town.Visitors;
import de.digifit.tests.town.WithTown;
import de.digifit.tests.view.CompetencyView;
import de.digifit.tests.view.DiagnosisView;
import de.digifit.tests.view.ItemView;
import de.digifit.tests.view.KnowledgeRoundView;
import de.digifit.tests.view.TeamGapsView;
import org.junit.jupiter.api.Test;

/** Alex finds out what is known and what is not, and nobody else does; two people stand behind each item. */
@WithTown
class DiagnosisIT {

    private static final Screen PHONE = new Screen(360, 740, ColorScheme.LIGHT);
    private static final String D1 = "D1 Informationssicher handeln";
    private static final int TARGET = 3;

    @Test
    void alex_takes_a_diagnosis_on_a_phone_by_keyboard_and_releases_what_it_says(Visitors visitors, RunningTown town) {
        try (Visit alex = visitors.of(Persona.ALEX, PHONE).byKeyboard();
                Visit otherTab = visitors.of(Persona.ALEX);
                Visit robin = visitors.of(Persona.ROBIN)) {
            DiagnosisView diagnosis = DiagnosisView.begin(alex, D1, TARGET);
            String id = diagnosis.id();
            assertThat(diagnosis.answerNothing().message()).contains("Ihre Antwort fehlt");

            DiagnosisView beside = DiagnosisView.open(otherTab, id);
            DiagnosisView next = DiagnosisView.open(alex, id).answer();
            assertThat(beside.answer().message()).contains("nicht mehr an der Reihe");
            while (next.asks()) {
                next = next.answer();
            }
            assertThat(next.result()).contains("Ihre Antworten", "wahrscheinlich", "vorläufig");
            assertThat(wide(alex)).as("nothing is wider than the phone").isFalse();

            assertThat(next.release().message()).contains("unter Ihren Nachweisen");
            assertThat(CompetencyView.open(alex, D1).history().get(0)).contains("Kurzdiagnose");

            assertThat(robin.ask("/diagnosis/show.xhtml?id=" + id).status()).isEqualTo(404);
            assertThat(TeamGapsView.open(robin).talkWith("Alex Beispiel").text())
                    .doesNotContain("Kurzdiagnose", "Wissensrunde");
            assertThat(DiagnosisView.open(alex, id).remove().message()).contains("gelöscht");
            robin.expecting("404");
            assertThat(
                            town.records()
                                    .text(
                                            "select count(*)::text from audit.entry where act like 'MyDiagnoses.%' and act <> 'MyDiagnoses.bring'"))
                    .as("only that a result was released stands in the audit log, and no answer with its moment")
                    .isEqualTo("0");
        } finally {
            clean(town);
        }
    }

    @Test
    void alex_answers_a_knowledge_round_with_a_finger_and_goes_on_at_the_desk(Visitors visitors, RunningTown town) {
        try (Visit phone = visitors.touching(Persona.ALEX, PHONE);
                Visit desk = visitors.of(Persona.ALEX)) {
            KnowledgeRoundView first = KnowledgeRoundView.begin(phone, "KDW-B2").answer();
            assertThat(first.text()).contains("Ihre Antwort", "Richtig ist");
            assertThat(wide(phone)).isFalse();

            KnowledgeRoundView round = KnowledgeRoundView.begin(desk, "KDW-B2");
            assertThat(round.id()).isEqualTo(first.id());
            assertThat(round.text()).contains("1 von 3 Fragen beantwortet");
            while (round.asks()) {
                round = round.answer().goOn();
            }
            assertThat(round.result().innerText()).contains("von 3 Fragen zu B2", "keine Prüfung");
            assertThat(round.bring().message()).contains("Nur Sie sehen es");
            assertThat(round.remove().message()).contains("gelöscht");
        } finally {
            clean(town);
        }
    }

    @Test
    void an_item_is_written_by_one_and_released_by_another(Visitors visitors, RunningTown town) {
        try (Visit toni = visitors.of(Persona.TONI);
                Visit mika = visitors.of(Persona.MIKA)) {
            ItemView item = ItemView.write(toni, "Ist das eine Probe?");
            assertThat(item.save().message()).contains("Noch ist keine Antwort richtig");
            item = item.tickRight().save();
            assertThat(item.message()).contains("gespeichert");
            item = item.act("Zur Prüfung geben");
            assertThat(item.offers("Prüfen und in Einsatz nehmen")).isFalse();

            ItemView reviewed = ItemView.open(mika, item.id()).act("Prüfen und in Einsatz nehmen");
            assertThat(reviewed.message()).contains("im Einsatz");
            assertThat(reviewed.act("Zurückziehen").message()).contains("nicht mehr gestellt");
        } finally {
            town.records()
                    .change(
                            "delete from assessment.item where content -> 'prompt' ->> 'de' = ?",
                            "Ist das eine Probe?");
        }
    }

    private static boolean wide(Visit visit) {
        return (boolean) visit.page()
                .evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }

    private static void clean(RunningTown town) {
        town.records().change("delete from assessment.sitting where target = ?::int", Integer.toString(TARGET));
        town.records().change("delete from assessment.knowledge_round where topic = ?", "KDW-B2");
    }
}
