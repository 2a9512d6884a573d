// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import de.digifit.core.spreadsheet.Defused;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A table in CSV whose columns have names. It is written as German Excel opens it with a double click (byte order mark,
 * semicolons, CRLF, no formulas); it is read with semicolons, commas or tabs, in any order of the columns.
 */
final class Table {

    private static final int LONGEST_SIGHT = 100;

    private final List<String> columns;
    private final Findings findings;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();

    /** As spreadsheets number them: heads and empty ones, too. */
    private int taken;

    private Table(List<String> columns, Findings findings) {
        this.columns = columns;
        this.findings = findings;
    }

    /** One row below the heads. */
    final class Row {

        private final int number;
        private final List<String> cells;

        private Row(int number, List<String> cells) {
            this.number = number;
            this.cells = cells;
        }

        String cell(String column) {
            return Defused.original(cells.get(places.getOrDefault(column, 0)));
        }

        /** As spreadsheets name it, for example {@code D7}. */
        String place(String column) {
            return address(places.getOrDefault(column, 0), number);
        }
    }

    /** @param columns the heads that it must have, and no others; nothing is read where they are not right */
    static List<Row> read(String text, Set<String> columns, Findings findings) {
        Table table = new Table(List.copyOf(columns), findings);
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            csv.forEach(cells -> table.take(cells.getFields()));
        } catch (CsvParseException broken) {
            findings.add(Fault.TABLE_BROKEN, address(0, table.taken + 1));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return table.rows;
    }

    /** Whichever stands first in the heads. */
    private static char separator(String text) {
        for (char found :
                text.substring(0, Math.min(LONGEST_SIGHT, text.length())).toCharArray()) {
            if (found == ';' || found == ',' || found == '\t') {
                return found;
            }
        }
        return ';';
    }

    private void take(List<String> cells) {
        taken++;
        if (taken == 1) {
            heads(cells);
        } else if (cells.stream().anyMatch(cell -> !cell.isBlank()) && places.size() == columns.size()) {
            row(taken, cells);
        }
    }

    private void heads(List<String> cells) {
        for (int at = 0; at < cells.size(); at++) {
            String head = Defused.original(cells.get(at)).strip().toLowerCase(Locale.ROOT);
            if (!columns.contains(head)) {
                findings.add(Fault.TABLE_COLUMN_UNKNOWN, address(at, 1), head);
            } else if (places.putIfAbsent(head, at) != null) {
                findings.add(Fault.TABLE_COLUMN_TWICE, address(at, 1), head);
            }
        }
        columns.stream()
                .filter(column -> !places.containsKey(column))
                .sorted()
                .forEach(column -> findings.add(Fault.TABLE_COLUMN_MISSING, address(0, 1), column));
    }

    private void row(int number, List<String> cells) {
        if (cells.size() == columns.size()) {
            rows.add(new Row(number, cells));
        } else {
            findings.add(Fault.TABLE_ROW_LENGTH, address(0, number), cells.size(), columns.size());
        }
    }

    private static String address(int column, int row) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest >= 0; rest = rest / 26 - 1) {
            letters.insert(0, (char) ('A' + rest % 26));
        }
        return letters.append(row).toString();
    }

    /** @param rows the first are the heads; cells are defused here */
    static void write(List<List<String>> rows, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(FileText.BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        rows.forEach(row -> csv.writeRecord(row.stream().map(Defused::of).toList()));
        csv.flush();
    }
}
