// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the heatmap: cells, or the reason why there are none.
 *
 * @param detail below the label, such as the size of the group
 */
public record HeatRow(
        String label, @Nullable String detail, @Nullable String hiddenReason, List<Cell> cells) {

    public static HeatRow of(String label, String detail, List<Cell> cells) {
        return new HeatRow(label, detail, null, cells);
    }

    public static HeatRow hidden(String label, String detail, String reason) {
        return new HeatRow(label, detail, reason, List.of());
    }

    /**
     * A heading above a column.
     *
     * @param page where the heading leads, as a view id; nowhere without one
     * @param id what that page is about
     */
    public record Heading(
            String title, @Nullable String page, @Nullable Object id) {

        public static Heading of(String title) {
            return new Heading(title, null, null);
        }

        public static Heading to(String page, Object id, String title) {
            return new Heading(title, page, id);
        }
    }

    /**
     * A cell of the heatmap.
     *
     * @param heat from 1 (hardly any) to 5 (very much); 0 where the group is too small to be shown
     * @param detail the count in words
     */
    public record Cell(int heat, String detail) {}
}
