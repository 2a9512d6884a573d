// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.edition.application;

import de.digifit.core.framework.Edition;
import de.digifit.core.framework.Line;
import de.digifit.core.framework.Line.Column;
import de.digifit.core.framework.Line.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that a later edition says otherwise, with the words before and after.
 *
 * @param of what it is about, for example an anchor
 * @param code of the competency or area; empty for the framework as a whole
 * @param level of an anchor or a level of the scale; else empty
 * @param column which part of it, for example its German words
 * @param before empty where it is new
 * @param after empty where it is left out
 */
public record Difference(
        Change change, Kind of, String code, String level, Column column, String before, String after) {

    /** What happened to it. */
    public enum Change {
        ADDED,
        CHANGED,
        LEFT_OUT
    }

    private static final List<Column> SAID = List.of(Column.DE, Column.EN, Column.DIGCOMP22, Column.DIGCOMP30);

    /**
     * In the order of the later edition, what was left out at the end. Version and status are not compared; the anchors
     * of a competency that comes or goes are not named one by one.
     */
    public static List<Difference> between(Edition earlier, Edition later) {
        Map<Name, Line> before = named(earlier);
        Map<Name, Line> after = named(later);
        List<Difference> all = new ArrayList<>();
        after.forEach((name, line) -> {
            Line other = before.get(name);
            if (other != null) {
                all.addAll(cells(name, other, line));
            } else if (name.kind() != Kind.ANCHOR) {
                all.add(new Difference(Change.ADDED, name.kind(), name.code(), "", Column.DE, "", titles(line)));
            }
        });
        before.forEach((name, line) -> {
            if (!after.containsKey(name) && name.kind() != Kind.ANCHOR) {
                all.add(new Difference(Change.LEFT_OUT, name.kind(), name.code(), "", Column.DE, titles(line), ""));
            }
        });
        return all;
    }

    private static List<Difference> cells(Name name, Line before, Line after) {
        List<Difference> all = new ArrayList<>();
        for (Column column : columns(name.kind())) {
            if (!before.cell(column).equals(after.cell(column))) {
                all.add(new Difference(
                        Change.CHANGED,
                        name.kind(),
                        name.code(),
                        name.level(),
                        column,
                        before.cell(column),
                        after.cell(column)));
            }
        }
        return all;
    }

    private static List<Column> columns(Kind kind) {
        List<Column> all = new ArrayList<>(SAID);
        if (kind == Kind.COMPETENCY) {
            all.add(Column.OF);
        }
        if (kind == Kind.LICENCE) {
            all.add(Column.CODE);
        }
        return all;
    }

    private static String titles(Line line) {
        return line.cell(Column.DE) + " / " + line.cell(Column.EN);
    }

    private static Map<Name, Line> named(Edition edition) {
        Map<Name, Line> all = new LinkedHashMap<>();
        for (Line line : edition.lines()) {
            if (line.kind() != Kind.VERSION && line.kind() != Kind.STATUS) {
                all.put(Name.of(line), line);
            }
        }
        return all;
    }

    /** What a line is known by in either edition. */
    private record Name(Kind kind, String code, String level) {

        static Name of(Line line) {
            String code =
                    switch (line.kind()) {
                        case AREA, COMPETENCY -> line.cell(Column.CODE);
                        case ANCHOR -> line.cell(Column.OF);
                        default -> "";
                    };
            return new Name(line.kind(), code, line.cell(Column.LEVEL));
        }
    }
}
