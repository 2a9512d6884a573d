// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.privacy;

import de.digifit.core.privacy.Ending.OnDay;
import de.digifit.core.shared.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads the files of the data catalogue, one a schema. Cells are parted by {@code |}; German stands before English:
 *
 * <pre>
 * category booking | Anträge | Applications
 *   purpose | … | …
 * table booking | booking | Anmeldung | Booking | applied_at | t.person = :me
 *   due | core.years_after(lms.last_day(t.event), 3)
 * booking.state | Stand | State | code booking.state
 * booking.version | -
 * </pre>
 *
 * <p>A category is followed by its four statements; a table by when its rows go ({@code due}, with {@code town},
 * {@code event} and {@code leaves} where they are needed, or {@code with} and its parent), then by its columns;
 * {@code -} declares a column that says nothing about anybody.
 */
public final class CatalogueReader {

    private static final String NONE = "-";

    private final Map<String, Words> titles = new LinkedHashMap<>();
    private final Map<String, Map<String, Words>> statements = new HashMap<>();
    private final List<PersonalTable> tables = new ArrayList<>();
    private final List<String> impersonal = new ArrayList<>();

    private String schema = "";
    private String category = "";
    private boolean inTable;

    /**
     * Adds what a schema keeps.
     *
     * @throws IllegalArgumentException when a line cannot be read; it is named
     */
    public CatalogueReader read(String ofSchema, Stream<String> lines) {
        schema = ofSchema;
        lines.filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::readable);
        return this;
    }

    /** @throws IllegalArgumentException when a category lacks a statement or a table its category */
    public DataCatalogue catalogue() {
        return new DataCatalogue(titles.keySet().stream().map(this::category).toList(), tables, impersonal);
    }

    private void readable(String line) {
        List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
        try {
            add(line, cells);
        } catch (IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("Data catalogue of " + schema + ", too short: " + line, e);
        }
    }

    private void add(String line, List<String> cells) {
        String[] start = cells.get(0).split(" ", -1);
        if (line.startsWith("category ")) {
            category = start[1];
            inTable = false;
            titles.put(category, words(cells, 1));
        } else if (line.startsWith(" ") && inTable) {
            ending(cells.get(0), line.substring(line.indexOf('|') + 1).strip());
        } else if (line.startsWith(" ")) {
            statements.computeIfAbsent(category, any -> new HashMap<>()).put(cells.get(0), words(cells, 1));
        } else if (line.startsWith("table ")) {
            table(start[1], cells);
        } else if (NONE.equals(cells.get(1))) {
            impersonal.add(schema + "." + cells.get(0));
        } else {
            field(cells);
        }
    }

    private void table(String name, List<String> cells) {
        inTable = true;
        Optional<String> owner = Optional.of(cells.get(5)).filter(condition -> !NONE.equals(condition));
        tables.add(new PersonalTable(
                schema + "." + name, cells.get(1), words(cells, 2), cells.get(4), owner, Optional.empty(), List.of()));
    }

    private void ending(String about, String sql) {
        PersonalTable table = last();
        switch (about) {
            case "due" -> amend(table.with(new OnDay(sql, OnDay.OWN_TOWN, Optional.empty(), Optional.empty())));
            case "with" -> {
                String[] parent = sql.split("\\s*\\|\\s*", -1);
                amend(table.with(new Ending.WithParent(schema + "." + parent[0], parent[1])));
            }
            default -> amend(table.with(more(table.onDay().orElseThrow(() -> unknown(about)), about, sql)));
        }
    }

    private OnDay more(OnDay day, String about, String sql) {
        return switch (about) {
            case "town" -> new OnDay(day.day(), sql, day.event(), day.leaves());
            case "event" -> new OnDay(day.day(), day.town(), Optional.of(sql), day.leaves());
            case "leaves" -> new OnDay(day.day(), day.town(), day.event(), Optional.of(sql));
            default -> throw unknown(about);
        };
    }

    private IllegalArgumentException unknown(String about) {
        return new IllegalArgumentException("Data catalogue: " + last().name() + " cannot say " + about + " there");
    }

    private PersonalTable last() {
        return tables.get(tables.size() - 1);
    }

    private void amend(PersonalTable table) {
        tables.set(tables.size() - 1, table);
    }

    private void field(List<String> cells) {
        String column = schema + "." + cells.get(0);
        int dot = column.lastIndexOf('.');
        PersonalTable table = tables.isEmpty() ? null : last();
        if (table == null || !table.name().equals(column.substring(0, dot))) {
            throw new IllegalArgumentException("Data catalogue: " + column + " stands below no table of its own");
        }
        String[] display = (cells.size() > 3 ? cells.get(3) : "plain").split(" ", -1);
        Shown shown = shown(display[0]);
        String how = shown == Shown.REFERENCE ? display[0] : display.length > 1 ? display[1] : "";
        Optional<Words> withheld =
                shown == Shown.WITHHELD || shown == Shown.OWN ? Optional.of(words(cells, 4)) : Optional.empty();
        amend(table.with(
                new PersonalField(table.name(), column.substring(dot + 1), words(cells, 1), shown, how, withheld)));
    }

    private static Shown shown(String word) {
        return Stream.of(Shown.values())
                .filter(shown -> shown != Shown.REFERENCE
                        && shown.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElse(Shown.REFERENCE);
    }

    private DataCategory category(String key) {
        return new DataCategory(
                key,
                titles.getOrDefault(key, new Words(key, key)),
                statement(key, "purpose"),
                statement(key, "basis"),
                statement(key, "recipients"),
                statement(key, "retention"));
    }

    private Words statement(String key, String about) {
        Words said = statements.getOrDefault(key, Map.of()).get(about);
        if (said == null) {
            throw new IllegalArgumentException("Data catalogue: category " + key + " lacks its " + about);
        }
        return said;
    }

    private static Words words(List<String> cells, int from) {
        return new Words(cells.get(from), cells.get(from + 1));
    }
}
