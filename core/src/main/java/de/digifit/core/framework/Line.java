// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import de.digifit.core.competency.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that a file says about an edition, not yet examined. All formats are brought into this one form, so that the
 * same rules hold for each of them.
 *
 * @param cells what is said; a missing one is empty
 * @param place where each of them stands
 */
public record Line(Kind kind, Map<Column, String> cells, Place place) {

    /** What a line is about. */
    public enum Kind {
        FRAMEWORK,
        VERSION,
        STATUS,
        LICENCE,
        LEVEL,
        RULE,
        AREA,
        COMPETENCY,
        ANCHOR;

        /** The word for it in tables, for example {@code competency}. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Kind> of(String key) {
            return Arrays.stream(values())
                    .filter(kind -> kind.key().equals(key))
                    .findFirst();
        }

        /** Whether this part says something about a line of this kind. */
        public boolean has(Column column) {
            return switch (column) {
                case KIND -> true;
                case CODE -> this != LEVEL && this != RULE && this != ANCHOR;
                case OF -> this == COMPETENCY || this == ANCHOR;
                case LEVEL -> this == LEVEL || this == RULE || this == ANCHOR;
                case DE, EN -> this != VERSION && this != STATUS && this != LICENCE;
                case DIGCOMP22, DIGCOMP30 -> this == COMPETENCY;
            };
        }
    }

    /** The parts of a line, named as the columns of a table are. */
    public enum Column {
        KIND,
        /** What it is called by; of version, status and licence the value itself. */
        CODE,
        /** Code of what it belongs to: of a competency its area, of an anchor its competency. */
        OF,
        LEVEL,
        DE,
        EN,
        /** Codes, with spaces between. */
        DIGCOMP22,
        DIGCOMP30;

        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Column> of(String key) {
            return Arrays.stream(values())
                    .filter(column -> column.key().equals(key))
                    .findFirst();
        }
    }

    /** Says where in the file a part of the line stands. */
    @FunctionalInterface
    public interface Place {

        String of(Column column);
    }

    public Line {
        cells = Map.copyOf(cells);
    }

    public String cell(Column column) {
        return cells.getOrDefault(column, "");
    }

    String code() {
        return cell(Column.CODE);
    }

    /** Code of what it belongs to. */
    String of() {
        return cell(Column.OF);
    }

    String level() {
        return cell(Column.LEVEL);
    }

    /** Whether its level is on the scale, and at least this one. */
    boolean isOnScaleFrom(Level least) {
        return level().matches("[0-4]") && Integer.parseInt(level()) >= least.number();
    }

    /** What people call it by. */
    String name() {
        String named = kind == Kind.ANCHOR ? of() + " " + level() : code();
        return named.isEmpty() ? kind.key() + " " + level() : named;
    }

    String place(Column column) {
        return place.of(column);
    }
}
