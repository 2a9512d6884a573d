// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.exchange.infrastructure;

import de.digifit.core.spreadsheet.Defused;
import de.digifit.lms.exchange.ExportedList;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** CSV as German Excel opens it with a double click: byte order mark, semicolons, CRLF. */
final class CsvList {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final DateTimeFormatter day;
    private final DateTimeFormatter moment;
    private final DecimalFormat number;

    private CsvList(Locale locale) {
        boolean english = Locale.ENGLISH.getLanguage().equals(locale.getLanguage());
        this.day = DateTimeFormatter.ofPattern(english ? "yyyy-MM-dd" : "dd.MM.yyyy", Locale.ROOT);
        this.moment = DateTimeFormatter.ofPattern(english ? "yyyy-MM-dd HH:mm" : "dd.MM.yyyy HH:mm", Locale.ROOT);
        this.number =
                new DecimalFormat("0.##########", DecimalFormatSymbols.getInstance(english ? Locale.ROOT : locale));
    }

    static void write(ExportedList list, Locale locale, OutputStream out) throws IOException {
        CsvList cells = new CsvList(locale);
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
        csv.writeRecord(list.heads().stream().map(Defused::of).toList());
        list.rows().forEach(row -> csv.writeRecord(cells.texts(row)));
        csv.flush();
    }

    private List<String> texts(List<Object> row) {
        return row.stream().map(this::text).toList();
    }

    private String text(Object cell) {
        if (cell instanceof LocalDateTime at) {
            return moment.format(at);
        }
        if (cell instanceof LocalDate on) {
            return day.format(on);
        }
        if (cell instanceof Number value) {
            return number.format(new BigDecimal(value.toString()));
        }
        return Defused.of(cell.toString());
    }
}
