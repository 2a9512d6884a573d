// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.framework.Edition;
import de.digifit.core.framework.Examination;
import de.digifit.core.framework.Fault;
import de.digifit.core.framework.Findings;
import de.digifit.core.framework.Line;
import de.digifit.core.framework.Line.Column;
import de.digifit.core.framework.Line.Kind;
import de.digifit.core.framework.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An edition as a table in CSV, one row for each thing that it says; {@code docs/frameworks.md} shows it.
 *
 * <p>German Excel makes a day of {@code 5.1}. So codes of DigComp are written with {@code DC} before, and the version with
 * {@code Version}; both are read with and without.
 */
public final class EditionTable {

    private static final String DIGCOMP = "DC";
    private static final String VERSION = "Version ";
    private static final Set<String> COLUMNS =
            Arrays.stream(Column.values()).map(Column::key).collect(Collectors.toUnmodifiableSet());

    private EditionTable() {}

    /**
     * @param file at most 5 MiB are read
     * @throws IOException when the stream cannot be read; never for what stands in it
     */
    public static Reading<Edition> read(InputStream file) throws IOException {
        Findings findings = new Findings();
        List<Line> lines =
                FileText.of(file, findings).map(text -> lines(text, findings)).orElse(List.of());
        return lines.isEmpty() && !findings.none() ? findings.refused() : Examination.of(lines, findings, List.of());
    }

    private static List<Line> lines(String text, Findings findings) {
        List<Line> lines = new ArrayList<>();
        for (Table.Row row : Table.read(text, COLUMNS, findings)) {
            String kind = row.cell(Column.KIND.key()).strip().toLowerCase(Locale.ROOT);
            Kind.of(kind)
                    .ifPresentOrElse(
                            known -> lines.add(line(known, row)),
                            () -> findings.add(Fault.TABLE_KIND_UNKNOWN, row.place(Column.KIND.key()), kind));
        }
        return lines;
    }

    private static Line line(Kind kind, Table.Row row) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            String cell = row.cell(column.key());
            boolean words = column == Column.DE || column == Column.EN || kind == Kind.VERSION;
            cells.put(column, words ? cell : cell.strip());
        }
        if (kind == Kind.VERSION && row.cell(Column.CODE.key()).startsWith(VERSION)) {
            cells.put(Column.CODE, row.cell(Column.CODE.key()).substring(VERSION.length()));
        }
        cells.computeIfPresent(Column.DIGCOMP22, (any, codes) -> codes.replace(DIGCOMP, ""));
        cells.computeIfPresent(Column.DIGCOMP30, (any, codes) -> codes.replace(DIGCOMP, ""));
        return new Line(kind, cells, column -> row.place(column.key()));
    }

    /** @throws IOException when it cannot be written; the stream stays open */
    public static void write(Edition edition, OutputStream out) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        rows.add(Arrays.stream(Column.values()).map(Column::key).toList());
        edition.lines().forEach(line -> rows.add(row(line)));
        Table.write(rows, out);
    }

    private static List<String> row(Line line) {
        return Arrays.stream(Column.values()).map(column -> cell(line, column)).toList();
    }

    private static String cell(Line line, Column column) {
        String text = line.cell(column);
        return switch (column) {
            case KIND -> line.kind().key();
            case CODE -> line.kind() == Kind.VERSION ? VERSION + text : text;
            case DIGCOMP22, DIGCOMP30 -> text.isEmpty() ? "" : DIGCOMP + text.replace(" ", " " + DIGCOMP);
            case OF, LEVEL, DE, EN -> text;
        };
    }
}
