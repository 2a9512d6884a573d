// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.season.Season;

/** A season in which a lecturer has fallen ill. */
final class Illness {

    private Illness() {}

    static Season of(Season season, String lecturer) {
        Season.Means means = season.means();
        return season.with(new Season.Means(
                means.rooms(),
                means.lecturers().stream()
                        .filter(one -> !one.code().equals(lecturer))
                        .toList(),
                means.multipliers(),
                means.limits()));
    }
}
