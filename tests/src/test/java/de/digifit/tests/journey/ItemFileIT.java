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
import de.digifit.tests.view.ItemExportView;
import de.digifit.tests.view.ItemImportView;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Items leave the house and come in, and nothing of it happens unseen. */
@WithTown
class ItemFileIT {

    private static final Screen PHONE = new Screen(360, 740, ColorScheme.DARK);
    private static final String D1 = "D1 Informationssicher handeln";
    private static final String PROMPT = "Reist diese Aufgabe in einer Datei?";
    private static final byte[] GIFT = """
            ::Reise::%s {TRUE####Ja, von Stadt zu Stadt.}

            ::Kaputt::Was fehlt hier? {=dies ~das

            ::Aufsatz::Beschreiben Sie Ihren Tag. {}
            """.formatted(PROMPT).getBytes(StandardCharsets.UTF_8);

    @AfterEach
    void the_bank_is_as_it_was(RunningTown town) {
        town.records().change("delete from assessment.item where content -> 'prompt' ->> 'de' = ?", PROMPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Moodle-XML", "GIFT", "QTI 3.0"})
    void what_goes_out_is_known_when_it_comes_back(String format, Visitors visitors) {
        try (Visit toni = visitors.of(Persona.TONI)) {
            ItemExportView export = ItemExportView.open(toni).choose(D1, format);
            assertThat(export.what()).contains("24 Aufgaben", "Im Haus bleibt");
            byte[] file = export.download();

            ItemImportView back = ItemImportView.open(toni).look("aufgaben", file);

            assertThat(back.sum()).contains("Keine neue Aufgabe; 24 gibt es schon; keine lässt sich nicht");
            assertThat(back.canBeTaken()).isFalse();
        }
    }

    @Test
    void a_file_with_a_faulty_item_says_what_is_wrong_and_brings_the_others_as_drafts(
            Visitors visitors, RunningTown town) {
        try (Visit toni = visitors.of(Persona.TONI).byKeyboard();
                Visit otherTab = visitors.of(Persona.TONI)) {
            ItemImportView looked = ItemImportView.open(toni).look("neu.gift", GIFT);
            assertThat(looked.sum()).contains("Eine neue Aufgabe", "2 lassen sich nicht");
            assertThat(looked.refused()).hasSize(2).anySatisfy(item -> assertThat(item)
                    .contains("Kaputt", "Zeile 3", "eine Klammer"));
            assertThat(looked.fresh()).singleElement().asString().contains(PROMPT, "nur in einer Sprache");
            ItemImportView beside = ItemImportView.open(otherTab).look("neu.gift", GIFT);

            assertThat(looked.choose(D1, "Stufe 2 · Anwenden").take())
                    .contains("Eine Aufgabe ist als Entwurf übernommen");
            assertThat(beside.choose(D1, "Stufe 2 · Anwenden").take()).contains("nichts Neues");

            assertThat(town.records()
                            .text(
                                    "select count(*)::text from assessment.item where content -> 'prompt' ->> 'de' = ? and state = 'DRAFT' and author is not null",
                                    PROMPT))
                    .isEqualTo("1");
        }
    }

    @Test
    void a_file_that_means_harm_is_refused_with_a_sentence(Visitors visitors) {
        try (Visit toni = visitors.of(Persona.TONI, PHONE)) {
            ItemImportView view =
                    ItemImportView.open(toni).look("x.xml", "<!DOCTYPE quiz><quiz/>".getBytes(StandardCharsets.UTF_8));

            assertThat(view.faults()).singleElement().asString().contains("DOCTYPE");
            assertThat(wide(toni)).as("nothing is wider than the phone").isFalse();
        }
    }

    @Test
    void nobody_else_gets_or_brings_items(Visitors visitors) {
        try (Visit alex = visitors.of(Persona.ALEX)) {
            assertThat(alex.ask("/item/items?format=QTI").status()).isEqualTo(403);
            assertThat(alex.ask("/item/import.xhtml").status()).isEqualTo(403);
            assertThat(alex.ask("/item/export.xhtml").status()).isEqualTo(403);
        }
    }

    private static boolean wide(Visit visit) {
        return (boolean) visit.page()
                .evaluate("() => document.documentElement.scrollWidth > document.documentElement.clientWidth");
    }
}
