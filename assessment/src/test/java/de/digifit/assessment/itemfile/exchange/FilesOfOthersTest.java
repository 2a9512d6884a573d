// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.item.Content;
import de.digifit.assessment.item.Content.Amount;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.Part;
import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.Fault;
import de.digifit.assessment.itemfile.Finding;
import de.digifit.assessment.itemfile.ItemFile;
import de.digifit.assessment.itemfile.ReadItem;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Words;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Files as Moodle, people with an editor, and QTI programs write them. */
class FilesOfOthersTest {

    @Test
    void a_bank_of_moodle_is_read_question_by_question() throws IOException {
        ItemFile bank = read("moodle-bank.xml");

        assertThat(bank.findings())
                .containsExactly(Finding.of(Fault.FILE_LEFT_OUT, "category $course$/top/Standard für Digitales"));
        assertThat(bank.items())
                .extracting(ReadItem::name)
                .containsExactly(
                        "Posteingang",
                        "Merkmale",
                        "Passwort",
                        "Paare",
                        "Frist",
                        "Format",
                        "Ablauf",
                        "Bild beschriften",
                        "Nichts richtig");
        assertThat(kinds(bank))
                .containsExactly(
                        ItemKind.SINGLE_CHOICE,
                        ItemKind.MULTIPLE_CHOICE,
                        ItemKind.RIGHT_WRONG,
                        ItemKind.MATCHING,
                        ItemKind.NUMERIC,
                        ItemKind.SHORT_TEXT,
                        ItemKind.ORDERING);
    }

    @Test
    void what_a_question_of_moodle_loses_is_said() throws IOException {
        List<ReadItem> items = read("moodle-bank.xml").items();

        assertThat(faults(items.get(0)))
                .containsExactlyInAnyOrder(Fault.FORMATTING, Fault.PARTIAL_CREDIT, Fault.ONE_LANGUAGE, Fault.LEFT_OUT);
        assertThat(details(items.get(0), Fault.LEFT_OUT))
                .containsExactly("correctfeedback, partiallycorrectfeedback, incorrectfeedback");
        assertThat(faults(items.get(1))).containsExactlyInAnyOrder(Fault.OTHER_LANGUAGE, Fault.LEFT_OUT);
        assertThat(details(items.get(1), Fault.LEFT_OUT)).containsExactly("Sicherheit, defaultgrade, hint");
        assertThat(faults(items.get(3))).contains(Fault.WRONG_PARTNERS);
        assertThat(faults(items.get(5))).contains(Fault.PARTIAL_CREDIT);
        assertThat(items.get(7).findings()).containsExactly(Finding.of(Fault.KIND_UNKNOWN, "ddimageortext"));
        assertThat(faults(items.get(8))).containsExactly(Fault.NO_RIGHT_ANSWER);
    }

    @Test
    void the_feedback_on_what_is_right_is_the_reason_where_nothing_else_is() throws IOException {
        Content content = content(read("moodle-bank.xml").items().get(0));

        assertThat(content.prompt().de()).isEqualTo("Eine Rechnung kommt per E-Mail.\nWas tun Sie zuerst?");
        assertThat(content.reason().de()).isEqualTo("Nur so bleibt die Akte vollständig.");
        assertThat(content.parts()).extracting(Part::right).containsExactly(true, false, false);
    }

    @Test
    void both_languages_of_moodle_are_told_apart() throws IOException {
        ReadItem read = read("moodle-bank.xml").items().get(1);
        CarriedItem item = read.item().orElseThrow();

        assertThat(item.code()).isEqualTo("BETRUG-1");
        assertThat(item.level()).isEqualTo(Level.APPLYING);
        assertThat(item.competency()).isNull();
        assertThat(item.content().prompt())
                .isEqualTo(new Words("Woran erkennen Sie Betrug?", "How do you recognise fraud?"));
        assertThat(item.content().parts()).extracting(Part::right).containsExactly(true, true, false);
    }

    @Test
    void gift_written_by_hand_is_read_question_by_question() throws IOException {
        ItemFile gift = read("handwritten.gift");

        assertThat(gift.findings()).containsExactly(Finding.of(Fault.FILE_LEFT_OUT, "$CATEGORY: tom/dick/harry"));
        assertThat(kinds(gift))
                .containsExactly(
                        ItemKind.SINGLE_CHOICE,
                        ItemKind.MULTIPLE_CHOICE,
                        ItemKind.RIGHT_WRONG,
                        ItemKind.MATCHING,
                        ItemKind.SHORT_TEXT,
                        ItemKind.NUMERIC,
                        ItemKind.NUMERIC,
                        ItemKind.NUMERIC,
                        ItemKind.ORDERING);
        assertThat(content(gift.items().get(0)).prompt().de())
                .isEqualTo("Wohin gehört eine Rechnung: auf Papier oder in die Akte?");
        assertThat(content(gift.items().get(0)).reason().de()).isEqualTo("Dort ist sie für alle da.");
        assertThat(content(gift.items().get(2)).reason().de()).isEqualTo("Ja, genau.");
        assertThat(content(gift.items().get(4)).prompt().de()).isEqualTo("Ein Bescheid bleibt als _____ wie er ist.");
        assertThat(content(gift.items().get(6)).number()).isEqualTo(new Amount(12, 2));
        assertThat(content(gift.items().get(8)).parts())
                .extracting(part -> part.words().de())
                .containsExactly("Lesen", "Prüfen", "Ablegen");
    }

    @Test
    void what_cannot_be_read_of_gift_is_said_with_its_line() throws IOException {
        ItemFile gift = read("handwritten.gift");
        List<ReadItem> refused =
                gift.items().stream().filter(item -> item.item().isEmpty()).toList();

        assertThat(refused)
                .extracting(ReadItem::name)
                .containsExactly("Aufsatz", "Hinweis", "Klammer", "Zwei", "Nichts richtig");
        assertThat(refused).extracting(ReadItem::place).containsExactly("42", "44", "46", "48", "50");
        assertThat(refused)
                .extracting(item -> faults(item).get(0))
                .containsExactly(
                        Fault.KIND_UNKNOWN,
                        Fault.KIND_UNKNOWN,
                        Fault.SYNTAX_BROKEN,
                        Fault.SEVERAL_QUESTIONS,
                        Fault.NO_RIGHT_ANSWER);
        assertThat(faults(gift.items().get(0)))
                .containsExactlyInAnyOrder(Fault.PARTIAL_CREDIT, Fault.ANSWER_FEEDBACK, Fault.ONE_LANGUAGE);
        assertThat(faults(gift.items().get(1))).containsExactlyInAnyOrder(Fault.ONE_LANGUAGE, Fault.LEFT_OUT);
    }

    @Test
    void an_item_of_qti_2_1_is_read() throws IOException {
        ReadItem item = read("qti21-item.xml").items().get(0);

        assertThat(item.name()).isEqualTo("Sicheres Passwort");
        assertThat(content(item).kind()).isEqualTo(ItemKind.SINGLE_CHOICE);
        assertThat(content(item).prompt().de()).isEqualTo("Welches Passwort ist am sichersten?");
        assertThat(content(item).parts()).extracting(Part::right).containsExactly(false, true, false);
        assertThat(faults(item)).containsExactlyInAnyOrder(Fault.ONE_LANGUAGE, Fault.REASON_MISSING);
    }

    @Test
    void an_english_item_of_qti_3_finds_its_german_words_in_the_catalogue() throws IOException {
        ReadItem item = read("qti3-item.xml").items().get(0);
        Content content = content(item);

        assertThat(content.kind()).isEqualTo(ItemKind.MULTIPLE_CHOICE);
        assertThat(content.parts().get(0).words()).isEqualTo(new Words("Eile", "Haste"));
        assertThat(content.prompt().en()).isEqualTo("How do you recognise fraud?");
        assertThat(faults(item))
                .containsExactlyInAnyOrder(
                        Fault.PARTIAL_CREDIT, Fault.ONE_LANGUAGE, Fault.REASON_MISSING, Fault.LEFT_OUT);
        assertThat(details(item, Fault.LEFT_OUT)).containsExactly("qti-rubric-block, qti-stylesheet, catalog-info");
    }

    @Test
    void an_interaction_that_the_bank_does_not_know_is_named() {
        ItemFile file = ItemFiles.read("""
                <assessmentItem identifier="a" title="Karte"><itemBody><p>Wo?</p>
                <hotspotInteraction responseIdentifier="R"/></itemBody></assessmentItem>
                """.getBytes(StandardCharsets.UTF_8));

        assertThat(file.items().get(0).findings())
                .containsExactly(Finding.of(Fault.KIND_UNKNOWN, "hotspotInteraction"));
    }

    private static List<ItemKind> kinds(ItemFile file) {
        return file.items().stream()
                .flatMap(item -> item.item().stream())
                .map(item -> item.content().kind())
                .toList();
    }

    private static Content content(ReadItem item) {
        return item.item().orElseThrow().content();
    }

    private static List<Fault> faults(ReadItem item) {
        return item.findings().stream().map(Finding::fault).toList();
    }

    private static List<Object> details(ReadItem item, Fault fault) {
        return item.findings().stream()
                .filter(finding -> finding.fault() == fault)
                .findFirst()
                .orElseThrow()
                .details();
    }

    private static ItemFile read(String name) throws IOException {
        try (InputStream file = Objects.requireNonNull(CarriedItem.class.getResourceAsStream(name), name)) {
            return ItemFiles.read(file.readAllBytes());
        }
    }
}
