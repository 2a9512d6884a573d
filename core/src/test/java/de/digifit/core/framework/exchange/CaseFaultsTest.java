// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import static de.digifit.core.framework.exchange.Editions.file;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Finding;
import de.digifit.core.framework.Reading;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatchBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a CASE package is said with its place, and nothing is read. */
class CaseFaultsTest {

    private static final Edition EDITION = Editions.small();

    /** Where the parts of the small edition stand: in both languages, so two items each. */
    private static final String FRAMEWORK = "/CFItems/0";

    private static final String LEVEL_2 = "/CFItems/6";
    private static final String AREA_A = "/CFItems/12";
    private static final String A1 = "/CFItems/16";
    private static final String A1_ENGLISH = "/CFItems/17";
    private static final String A1_ON_1 = "/CFItems/18";
    private static final String AREA_A_BELOW_FRAMEWORK = "/CFAssociations/12";
    private static final String A1_BELOW_AREA = "/CFAssociations/16";
    private static final String A1_STANDS_FOR = "/CFAssociations/18";
    private static final String A1_ON_1_IS_LEVEL = "/CFAssociations/22";

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake(patch -> patch.remove("/CFItems"), Fault.CASE_PART_MISSING, "/CFItems", "CFItems"),
                mistake(patch -> patch.remove("/CFDocument"), Fault.CASE_PART_MISSING, "/CFDocument", "CFDocument"),
                mistake(
                        patch -> patch.remove(A1 + "/identifier"),
                        Fault.CASE_PART_MISSING,
                        A1 + "/identifier",
                        "identifier"),
                mistake(
                        patch -> patch.replace(A1 + "/humanCodingScheme", 1),
                        Fault.CASE_NOT_TEXT,
                        A1 + "/humanCodingScheme",
                        "humanCodingScheme"),
                mistake(
                        patch -> patch.add("/CFItems/-", "A1"),
                        Fault.CASE_PART_MISSING,
                        "/CFItems/36/identifier",
                        "identifier"),
                mistake(patch -> patch.copy(A1_ENGLISH, A1), Fault.CASE_ITEM_TWICE, A1_ENGLISH, id(A1)),
                mistake(patch -> patch.remove(AREA_A), Fault.CASE_ITEM_MISSING, A1_BELOW_AREA, id(AREA_A)),
                mistake(patch -> patch.remove(LEVEL_2), Fault.CASE_ITEM_MISSING, "/CFAssociations/25", id(LEVEL_2)),
                mistake(patch -> patch.remove(A1_BELOW_AREA), Fault.CASE_ITEM_ALONE, A1, "A1"),
                mistake(
                        patch -> patch.replace(AREA_A_BELOW_FRAMEWORK + "/destinationNodeURI/identifier", id(A1)),
                        Fault.CASE_CYCLE,
                        AREA_A_BELOW_FRAMEWORK,
                        "A"),
                mistake(
                        patch -> patch.replace(A1_BELOW_AREA + "/destinationNodeURI/identifier", id(A1)),
                        Fault.CASE_CYCLE,
                        A1_BELOW_AREA,
                        "A1"),
                mistake(
                        patch -> patch.replace(AREA_A_BELOW_FRAMEWORK + "/originNodeURI/identifier", id(A1)),
                        Fault.CASE_TWO_PARENTS,
                        A1_BELOW_AREA,
                        "A1"),
                mistake(
                        patch -> patch.replace(A1 + "/CFItemType", "Standard"),
                        Fault.CASE_TYPE_UNKNOWN,
                        A1 + "/CFItemType",
                        "Standard"),
                mistake(
                        patch -> patch.replace(A1_ENGLISH + "/language", "fr"),
                        Fault.CASE_LANGUAGE_UNKNOWN,
                        A1_ENGLISH,
                        "fr"),
                mistake(
                        patch -> patch.replace(A1_STANDS_FOR + "/originNodeURI/identifier", id(AREA_A)),
                        Fault.CELL_UNUSED,
                        AREA_A,
                        "digcomp22",
                        "area"),
                mistake(
                        patch -> patch.replace("/CFAssociations/17/originNodeURI/identifier", id("/CFItems/13")),
                        Fault.CASE_ITEM_ALONE,
                        A1_ENGLISH,
                        "A1 (en)"),
                mistake(
                        patch -> patch.remove(A1_ENGLISH + "/fullStatement"),
                        Fault.WORDS_MISSING,
                        A1_ENGLISH,
                        "A1",
                        "en"),
                mistake(
                        patch -> patch.remove(FRAMEWORK + "/humanCodingScheme"),
                        Fault.CODE_WRONG,
                        FRAMEWORK + "/humanCodingScheme",
                        ""),
                mistake(
                        patch -> patch.replace("/CFDocument/licenseURI/uri", "https://example.org/nc"),
                        Fault.LICENCE_FOREIGN,
                        "/CFDocument/licenseURI",
                        "https://example.org/nc"),
                mistake(
                        patch -> patch.remove("/CFDocument/licenseURI"),
                        Fault.LICENCE_MISSING,
                        "/CFDocument/licenseURI"),
                mistake(
                        patch -> patch.replace("/CFDocument/adoptionStatus", "Approved"),
                        Fault.STATUS_UNKNOWN,
                        "/CFDocument/adoptionStatus",
                        "Approved"),
                mistake(patch -> patch.remove("/CFDocument/version"), Fault.VERSION_MISSING, "/CFDocument/version", ""),
                mistake(patch -> patch.remove(A1_ON_1_IS_LEVEL), Fault.ANCHOR_LEVEL_WRONG, A1_ON_1, "A1", ""),
                mistake(patch -> patch.replace(LEVEL_2 + "/humanCodingScheme", "6"), Fault.LEVEL_WRONG, LEVEL_2, "6"),
                mistake(
                        patch -> patch.replace(
                                A1_STANDS_FOR + "/destinationNodeURI/uri", "https://doi.org/10.2760/115376#9.9"),
                        Fault.MAPPING_UNKNOWN,
                        A1,
                        "A1",
                        "9.9"));
    }

    private static Arguments mistake(
            UnaryOperator<JsonPatchBuilder> mistake, Fault fault, String place, Object... details) {
        return Arguments.of(mistake, Finding.of(fault, place, details));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_said_with_its_place(UnaryOperator<JsonPatchBuilder> mistake, Finding finding) throws IOException {
        Reading<Edition> read = CaseFile.read(file(with(mistake)));

        assertThat(read instanceof Reading.Refused<Edition> refused ? refused.findings() : List.of())
                .contains(finding);
    }

    @Test
    void what_is_no_json_is_told_so() throws IOException {
        for (String text : List.of("kein JSON", "{\"CFDocument\":", "[".repeat(100_000))) {
            assertThat(CaseFile.read(file(text)))
                    .isEqualTo(new Reading.Refused<Edition>(List.of(Finding.of(Fault.CASE_NOT_JSON, ""))));
        }
        assertThat(CaseFile.read(file("[]")))
                .isEqualTo(new Reading.Refused<Edition>(
                        List.of(Finding.of(Fault.CASE_PART_MISSING, "/CFDocument", "CFDocument"))));
    }

    @Test
    void what_an_edition_does_not_hold_is_named_and_left_out() throws IOException {
        String text = with(patch -> patch.add(
                        "/CFRubrics", Json.createArrayBuilder().add("x").build())
                .add("/CFDefinitions", JsonValue.EMPTY_JSON_OBJECT)
                .add("/CFDocument/caseVersion", "1.1")
                .add(A1 + "/educationLevel", Json.createArrayBuilder().add("09").build())
                .add(
                        A1_ENGLISH + "/educationLevel",
                        Json.createArrayBuilder().add("09").build())
                .replace(A1_STANDS_FOR + "/associationType", "isPeerOf"));

        Reading<Edition> read = CaseFile.read(file(text));

        assertThat(read instanceof Reading.Accepted<Edition> accepted ? accepted.leftOut() : List.of())
                .containsExactly(
                        Finding.of(Fault.CASE_LEFT_OUT, A1_STANDS_FOR, "isPeerOf"),
                        Finding.of(Fault.CASE_LEFT_OUT, "/CFRubrics", "CFRubrics"),
                        Finding.of(Fault.CASE_LEFT_OUT, A1 + "/educationLevel", "educationLevel"));
        assertThat(read.orElseThrow().competencies().get(0).mappings()).hasSize(1);
    }

    @Test
    void case_says_in_other_ways_what_is_read_all_the_same() throws IOException {
        assertThat(CaseFile.read(file(Editions.asCase(EDITION).replace("exactMatchOf", "isTranslationOf")))
                        .orElseThrow())
                .as("CASE 1.1")
                .isEqualTo(EDITION);
        assertThat(CaseFile.read(file(with(patch -> patch.remove(A1 + "/language"))))
                        .orElseThrow())
                .as("the language of the document")
                .isEqualTo(EDITION);
        assertThat(CaseFile.read(file(Editions.asCase(EDITION).replace("\"en\"", "\"en-GB\"")))
                        .orElseThrow())
                .as("a country behind the language")
                .isEqualTo(EDITION);
        assertThat(CaseFile.read(file(with(patch -> patch.replace("/CFDocument/adoptionStatus", "Private Draft"))))
                        .orElseThrow()
                        .status())
                .isEqualTo(EditionStatus.DRAFT);
    }

    @Test
    void the_same_edition_makes_the_same_file() throws IOException {
        assertThat(Editions.asCase(EDITION)).isEqualTo(Editions.asCase(Editions.small()));
    }

    private static JsonObject json() {
        try {
            return Json.createReader(new StringReader(Editions.asCase(EDITION))).readObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String with(UnaryOperator<JsonPatchBuilder> mistake) {
        return mistake.apply(Json.createPatchBuilder()).build().apply(json()).toString();
    }

    private static String id(String pointer) {
        return ((JsonString) json().getValue(pointer + "/identifier")).getString();
    }
}
