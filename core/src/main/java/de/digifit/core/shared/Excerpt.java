// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.shared;

import java.util.List;

/** A page of a longer list: its rows and how many there are in all. */
public record Excerpt<T>(List<T> rows, long total) {

    public Excerpt {
        rows = List.copyOf(rows);
    }
}
