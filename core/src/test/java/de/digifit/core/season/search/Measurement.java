// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.search;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.season.Season;
import de.digifit.core.season.Seminar;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** The same season, once it was measured what some of its seminars bring: from nothing at all to more than they promise. */
final class Measurement {

    private static final double MOST = 2.5;

    private Measurement() {}

    static Season of(Season season, Random random) {
        return new Season(
                season.horizon(),
                season.staff(),
                season.seminars().stream()
                        .map(seminar -> measured(seminar, random))
                        .toList(),
                season.means(),
                season.pinned());
    }

    private static Seminar measured(Seminar seminar, Random random) {
        Map<CompetencyId, Double> gains = new TreeMap<>();
        seminar.effects().keySet().stream()
                .sorted()
                .filter(competency -> random.nextBoolean())
                .forEach(competency -> gains.put(competency, random.nextInt(6) == 0 ? 0 : MOST * random.nextDouble()));
        return new Seminar(
                seminar.code(),
                seminar.effects(),
                seminar.size(),
                seminar.form(),
                seminar.costCents(),
                seminar.onlyFor(),
                gains);
    }
}
