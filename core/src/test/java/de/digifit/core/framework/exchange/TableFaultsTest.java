// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import static de.digifit.core.framework.exchange.Editions.file;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Examination;
import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Finding;
import de.digifit.core.framework.Reading;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a table is said with its cell, and nothing is read. */
class TableFaultsTest {

    private static final Edition EDITION = Editions.small();

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("kind;code", "kind;kode", Fault.TABLE_COLUMN_UNKNOWN, "B1", "kode"),
                mistake("kind;code", "kind;kind", Fault.TABLE_COLUMN_TWICE, "B1", "kind"),
                mistake(";digcomp30\r\n", "\r\n", Fault.TABLE_COLUMN_MISSING, "A1", "digcomp30"),
                mistake("status;published;;;;;;", "status;published", Fault.TABLE_ROW_LENGTH, "A4", 2, 8),
                mistake("area;A;", "bereich;A;", Fault.TABLE_KIND_UNKNOWN, "A16", "bereich"),
                mistake("area;A;;", "area;A;B;", Fault.CELL_UNUSED, "C16", "of", "area"),
                mistake("anchor;;A1;1", "anchor;x;A1;1", Fault.CELL_UNUSED, "B19", "code", "anchor"),
                mistake("framework;TST", "framework;tst", Fault.CODE_WRONG, "B2", "tst"),
                mistake("status;published;;;;;;\r\n", "", Fault.PART_MISSING, "", "status"),
                mistake("licence;CC0-1.0", "status;draft", Fault.PART_TWICE, "A5", "status"),
                mistake("Version 1.0", "", Fault.VERSION_MISSING, "B3", ""),
                mistake("status;published", "status;fertig", Fault.STATUS_UNKNOWN, "B4", "fertig"),
                mistake("CC0-1.0", "", Fault.LICENCE_MISSING, "B5"),
                mistake("CC0-1.0", "CC-BY-NC-4.0", Fault.LICENCE_FOREIGN, "B5", "CC-BY-NC-4.0"),
                mistake("level;;;2;", "level;;;5;", Fault.LEVEL_WRONG, "D10", "5"),
                mistake("level;;;2;", "level;;;zwei;", Fault.LEVEL_WRONG, "D10", "zwei"),
                mistake("rule;;;2;", "rule;;;1;", Fault.LEVEL_TWICE, "D11", "1"),
                mistake("rule;;;2;", "rule;;;1;", Fault.LEVEL_MISSING, "", "2", "rule"),
                mistake("Werkzeuge (en)", " ", Fault.WORDS_MISSING, "F16", "A", "en"),
                mistake("A1 auf 3;", ";", Fault.WORDS_MISSING, "E21", "A1 3", "de"),
                mistake("competency;B1;B", "competency;B-1;B", Fault.CODE_WRONG, "B23", "B-1"),
                mistake("competency;B1;B", "competency;A1;B", Fault.CODE_TWICE, "B23", "A1"),
                mistake("competency;B1;B", "competency;B1;C", Fault.AREA_UNKNOWN, "C23", "B1", "C"),
                mistake("anchor;;B1;1", "anchor;;B2;1", Fault.COMPETENCY_UNKNOWN, "C24", "B2"),
                mistake("anchor;;B1;1", "anchor;;B2;1", Fault.ANCHOR_MISSING, "B23", "B1", "1"),
                mistake("anchor;;B1;1", "anchor;;B1;0", Fault.ANCHOR_LEVEL_WRONG, "D24", "B1", "0"),
                mistake("anchor;;B1;1", "anchor;;B1;5", Fault.ANCHOR_LEVEL_WRONG, "D24", "B1", "5"),
                mistake("anchor;;B1;1", "anchor;;B1;2", Fault.ANCHOR_TWICE, "D25", "B1", "2"),
                mistake("DC5.1", "05. Jan", Fault.MAPPING_UNKNOWN, "G18", "A1", "05."),
                mistake("DC5.1", "5.1 DC5.1", Fault.MAPPING_TWICE, "G18", "A1", "5.1"),
                mistake(
                        "Werkzeuge (en)",
                        "x".repeat(2001),
                        Fault.WORDS_TOO_LONG,
                        "F16",
                        "A",
                        2001,
                        Examination.LONGEST));
    }

    private static Arguments mistake(String instead, String said, Fault fault, String place, Object... details) {
        return Arguments.of(instead, said, Finding.of(fault, place, details));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void a_mistake_is_said_with_its_cell(String instead, String said, Finding finding) throws IOException {
        String table = Editions.asTable(EDITION);
        assertThat(table).contains(instead);

        assertThat(findings(table.replaceFirst(Pattern.quote(instead), said))).contains(finding);
    }

    @Test
    void all_mistakes_are_said_at_once() throws IOException {
        String table =
                Editions.asTable(EDITION).replace("level;;;2", "level;;;7").replace("CC0-1.0", "geheim");

        assertThat(findings(table))
                .extracting(Finding::fault)
                .containsExactlyInAnyOrder(Fault.LEVEL_WRONG, Fault.LEVEL_MISSING, Fault.LICENCE_FOREIGN);
    }

    @Test
    void what_programs_make_of_a_table_is_read_as_well() throws IOException {
        String table = Editions.asTable(EDITION);

        assertThat(read(table.substring(1))).as("no byte order mark").isEqualTo(EDITION);
        assertThat(read(table.replace("\r\n", "\n"))).as("line feeds").isEqualTo(EDITION);
        assertThat(read(table.replace(';', ','))).as("commas").isEqualTo(EDITION);
        assertThat(read(table.replace(';', '\t'))).as("tabs").isEqualTo(EDITION);
        assertThat(read(table.replace("DC5.1", "5.1"))).as("bare codes").isEqualTo(EDITION);
        assertThat(read(table.replace("Version 1.0", "1.0"))).as("bare version").isEqualTo(EDITION);
        assertThat(read(table + ";;;;;;;\r\n\r\n")).as("empty rows").isEqualTo(EDITION);
        assertThat(read(table.replace("kind;code", "Kind;Code"))).as("capitals").isEqualTo(EDITION);
    }

    @Test
    void columns_may_stand_in_any_order() throws IOException {
        List<String> rows = Editions.asTable(EDITION).substring(1).lines().toList();
        StringBuilder turned = new StringBuilder();
        for (String row : rows) {
            String[] cells = row.split(";", -1);
            for (int at = cells.length - 1; at >= 0; at--) {
                turned.append(cells[at]).append(at == 0 ? "\n" : ";");
            }
        }

        assertThat(read(turned.toString())).isEqualTo(EDITION);
        assertThat(findings(turned.toString().replace(";2;;;level", ";7;;;level")))
                .contains(Finding.of(Fault.LEVEL_WRONG, "E10", "7"));
    }

    @Test
    void a_file_that_is_no_utf8_is_told_so() throws IOException {
        byte[] bytes = Editions.asTable(EDITION)
                .replace("Werkzeuge", "Geräte")
                .substring(1)
                .getBytes(Charset.forName("windows-1252"));

        assertThat(EditionTable.read(new ByteArrayInputStream(bytes)))
                .isEqualTo(new Reading.Refused<Edition>(List.of(Finding.of(Fault.FILE_NOT_UTF8, ""))));
    }

    @Test
    void a_file_in_utf16_is_told_so_though_it_can_be_read_as_utf8() throws IOException {
        byte[] bytes = "kind;code".getBytes(StandardCharsets.UTF_16LE);

        assertThat(EditionTable.read(new ByteArrayInputStream(bytes)))
                .isEqualTo(new Reading.Refused<Edition>(List.of(Finding.of(Fault.FILE_NOT_UTF8, ""))));
    }

    @Test
    void a_file_without_anything_in_it_is_told_so() throws IOException {
        assertThat(findings("\uFEFF \r\n")).containsExactly(Finding.of(Fault.FILE_EMPTY, ""));
    }

    @Test
    void a_quotation_that_goes_wrong_is_told_so() throws IOException {
        String table = Editions.asTable(EDITION);

        assertThat(findings(table.replace("area;A;", "area;\"A\"A;"))).contains(Finding.of(Fault.TABLE_BROKEN, "A16"));
        assertThat(findings(table.replace("area;A;", "area;\"A;")))
                .as("a quotation that never ends swallows all that follows")
                .contains(Finding.of(Fault.TABLE_ROW_LENGTH, "A16", 2, 8));
    }

    @Test
    void the_status_is_carried() throws IOException {
        assertThat(read(Editions.asTable(EDITION).replace("published", "outdated"))
                        .status())
                .isEqualTo(EditionStatus.OUTDATED);
    }

    @Test
    void nobody_is_told_more_than_a_hundred_things() throws IOException {
        String table = Editions.asTable(EDITION) + "was;;;;;;;\r\n".repeat(250);

        List<Finding> findings = findings(table);

        assertThat(findings).hasSize(101).endsWith(Finding.of(Fault.MANY_MORE, "", 150));
    }

    private static Edition read(String table) throws IOException {
        return EditionTable.read(file(table)).orElseThrow();
    }

    private static List<Finding> findings(String table) throws IOException {
        return EditionTable.read(file(table)) instanceof Reading.Refused<Edition> refused
                ? refused.findings()
                : List.of();
    }
}
