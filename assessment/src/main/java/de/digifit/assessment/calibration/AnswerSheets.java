// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.calibration;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Who answered what together, without who: each sheet says which items were right and which were not. Equal sheets are
 * counted, so not even their order can be told any more.
 */
public final class AnswerSheets {

    static final byte NOT_ASKED = -1;

    /** The same answers to the same items, and how many people gave them. */
    static final class Sheet {

        private final byte[] answers;
        private final long people;

        private Sheet(byte[] answers, long people) {
            this.answers = answers;
            this.people = people;
        }

        boolean asks(int item) {
            return answers[item] != NOT_ASKED;
        }

        /** 1 if the item was solved, 0 if not. */
        int solved(int item) {
            return answers[item];
        }

        long people() {
            return people;
        }

        int columns() {
            return answers.length;
        }
    }

    private final List<String> items;
    private final List<Sheet> sheets;

    private AnswerSheets(List<String> items, List<Sheet> sheets) {
        this.items = items;
        this.sheets = sheets;
    }

    /** @param answers of each person: item, and whether the answer was right. What was passed over is left out. */
    public static AnswerSheets of(List<Map<String, Boolean>> answers) {
        SortedSet<String> items = new TreeSet<>();
        answers.forEach(each -> items.addAll(each.keySet()));
        List<String> columns = List.copyOf(items);
        return counted(columns, answers.stream().map(each -> row(columns, each)).toList());
    }

    private static byte[] row(List<String> columns, Map<String, Boolean> answers) {
        byte[] row = new byte[columns.size()];
        for (int item = 0; item < row.length; item++) {
            Boolean right = answers.get(columns.get(item));
            row[item] = right == null ? NOT_ASKED : (byte) (right ? 1 : 0);
        }
        return row;
    }

    private static AnswerSheets counted(List<String> items, List<byte[]> rows) {
        Map<String, Sheet> counted = new LinkedHashMap<>();
        for (byte[] row : rows) {
            counted.merge(Arrays.toString(row), new Sheet(row, 1), (one, other) -> new Sheet(row, one.people + 1));
        }
        List<Sheet> sheets = counted.values().stream()
                .sorted((one, other) -> Arrays.compare(one.answers, other.answers))
                .toList();
        return new AnswerSheets(items, sheets);
    }

    public List<String> items() {
        return items;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    public long people() {
        return sheets.stream().mapToLong(Sheet::people).sum();
    }

    /** How many answered an item. */
    public long answers(String item) {
        int column = items.indexOf(item);
        return sheets.stream()
                .filter(sheet -> sheet.asks(column))
                .mapToLong(Sheet::people)
                .sum();
    }

    /** How many answered an item rightly. */
    public long right(String item) {
        int column = items.indexOf(item);
        return sheets.stream()
                .filter(sheet -> sheet.answers[column] == 1)
                .mapToLong(Sheet::people)
                .sum();
    }

    /** Without the others. Sheets with fewer than two of these items say nothing about how they compare, and go. */
    AnswerSheets only(List<String> kept) {
        List<byte[]> rows = new ArrayList<>();
        int[] columns = kept.stream().mapToInt(items::indexOf).toArray();
        for (Sheet sheet : sheets) {
            byte[] row = new byte[columns.length];
            int asked = 0;
            for (int item = 0; item < row.length; item++) {
                row[item] = sheet.answers[columns[item]];
                asked += row[item] == NOT_ASKED ? 0 : 1;
            }
            for (long person = 0; asked > 1 && person < sheet.people(); person++) {
                rows.add(row);
            }
        }
        return counted(kept, rows);
    }
}
