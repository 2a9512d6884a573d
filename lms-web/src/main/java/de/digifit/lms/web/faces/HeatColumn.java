// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.faces;

import org.jspecify.annotations.Nullable;

/**
 * A heading of the heatmap.
 *
 * @param page where the heading leads, as a view id; nowhere without one
 * @param id what that page is about
 */
public record HeatColumn(
        String title, @Nullable String page, @Nullable Object id) {

    public static HeatColumn of(String title) {
        return new HeatColumn(title, null, null);
    }

    public static HeatColumn to(String page, Object id, String title) {
        return new HeatColumn(title, page, id);
    }
}
