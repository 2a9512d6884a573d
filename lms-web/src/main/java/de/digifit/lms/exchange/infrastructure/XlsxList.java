// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.exchange.infrastructure;

import de.digifit.core.spreadsheet.Defused;
import de.digifit.lms.exchange.ExportedList;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** XLSX with one sheet; every text is a text of its own, so that no table of all texts is kept in memory. */
final class XlsxList {

    private static final int ROWS_IN_MEMORY = 500;
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_767;

    private final Worksheet sheet;

    private XlsxList(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(ExportedList list, OutputStream out) throws IOException {
        Workbook book = new Workbook(out, "DigiFit", "1.0");
        new XlsxList(book.newWorksheet(sheetName(list.title()))).fill(list);
        book.finish();
    }

    private void fill(ExportedList list) throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < list.heads().size(); column++) {
            sheet.inlineString(0, column, readable(list.heads().get(column)));
            sheet.style(0, column).bold().set();
        }
        int row = 1;
        for (Iterator<List<Object>> rows = list.rows().iterator(); rows.hasNext(); row++) {
            write(row, rows.next());
            if (row % ROWS_IN_MEMORY == 0) {
                sheet.flush();
            }
        }
        sheet.finish();
    }

    private void write(int row, List<Object> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof LocalDateTime at) {
                sheet.value(row, column, at);
                sheet.style(row, column).format("dd.mm.yyyy hh:mm").set();
            } else if (cell instanceof LocalDate on) {
                sheet.value(row, column, on);
                sheet.style(row, column).format("dd.mm.yyyy").set();
            } else if (cell instanceof Number number) {
                sheet.value(row, column, number);
            } else if (!cell.toString().isEmpty()) {
                sheet.inlineString(row, column, readable(cell.toString()));
            }
        }
    }

    /** XML knows one kind of line break; what it cannot hold becomes a question mark in a box; Excel holds no longer texts. */
    private static String readable(String text) {
        StringBuilder known = new StringBuilder(text.length() + 1);
        Defused.of(text.replace("\r\n", "\n").replace('\r', '\n'))
                .codePoints()
                .limit(LONGEST_TEXT)
                .forEach(point -> known.appendCodePoint(isXml(point) ? point : 0xFFFD));
        return known.toString();
    }

    private static boolean isXml(int point) {
        boolean control = point < ' ' && point != '\t' && point != '\n' && point != '\r';
        boolean surrogate = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        return !control && !surrogate && point != 0xFFFE && point != 0xFFFF;
    }

    private static String sheetName(String title) {
        String plain = title.replaceAll("[\\[\\]:*?/\\\\']", " ").strip();
        return plain.isEmpty() ? "DigiFit" : plain.substring(0, Math.min(LONGEST_NAME, plain.length()));
    }
}
