// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.season.example;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.season.Seminar;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The seminars that are shipped, and what roles ask for, as far as a season has to know. */
final class Catalogue {

    private static final long CENTS = 100;

    private Catalogue() {}

    /** @param multipliers for whom the two-day training is meant */
    static List<Seminar> seminars(Set<PersonId> multipliers) {
        return Stream.of(
                        of("DF-01", "F1:1 C2:1 C3:1 E2:1", 8, 20, form(1, true, true), 400),
                        of("DF-02", "E1:2 C3:2", 6, 14, form(2, false, false), 1500),
                        of("DF-03", "E2:2 E3:1", 6, 14, form(2, false, false), 1800),
                        of("DF-04", "B3:2 C1:1", 6, 16, form(1, true, false), 700),
                        of("DF-05", "C1:2 C3:2", 6, 12, form(2, false, false), 1500),
                        of("DF-06", "B1:2 A1:2 D2:1", 4, 10, form(1, false, true, "PC"), 500),
                        of("DF-07", "D1:2 D2:2", 8, 25, form(1, true, false), 600),
                        of("DF-08", "A4:2 A2:2", 8, 18, form(1, true, false), 900),
                        of("DF-09", "F1:2 F2:2 F3:2 E2:2", 6, 12, form(2, false, false), 2400),
                        of("DF-10", "D3:2 D4:1", 6, 16, form(1, true, false), 700),
                        of("DF-11", "A1:1 A2:1 A3:1 B3:1 D1:1 D2:1", 4, 10, form(1, false, true), 500),
                        of("DF-12", "B2:2 A2:1", 6, 14, form(1, true, false, "PC"), 800),
                        of("DF-13", "C2:2 D3:1", 6, 14, form(1, false, false), 800),
                        new Seminar(
                                "MT-01",
                                levels("E2:3 E3:2 C3:2 E1:2 A3:2"),
                                new Seminar.Size(Math.max(1, Math.min(8, multipliers.size())), 18),
                                form(4, false, false),
                                4800 * CENTS,
                                multipliers))
                .filter(seminar -> !multipliers.isEmpty() || !seminar.code().equals("MT-01"))
                .toList();
    }

    static Map<CompetencyId, Level> clerk() {
        return levels("A1:2 A2:2 A3:2 A4:1 B1:2 B2:1 B3:2 C1:1 C2:2 C3:1 D1:2 D2:2 D3:2 D4:1 E1:1 E2:1 E3:1 F1:1");
    }

    static Map<CompetencyId, Level> mobile() {
        return levels("A1:1 A2:1 A3:1 B3:1 C1:1 C3:1 D1:1 D2:1 E2:1");
    }

    static Map<CompetencyId, Level> leader() {
        return levels(
                "A1:2 A2:2 A3:2 A4:2 B1:2 B2:2 B3:2 C1:2 C2:1 C3:2 D1:2 D2:2 D3:1 D4:1 E1:2 E2:3 E3:2 F1:3 F2:3 F3:3");
    }

    static Map<CompetencyId, Level> multiplier() {
        return levels("A1:3 A2:2 A3:3 A4:2 B1:2 B2:1 B3:2 C1:2 C2:2 C3:2 D1:2 D2:2 D3:2 D4:1 E1:2 E2:3 E3:3 F1:1");
    }

    private static Seminar of(String code, String effects, int least, int most, Seminar.Form form, long euros) {
        return new Seminar(code, levels(effects), new Seminar.Size(least, most), form, euros * CENTS, Set.of());
    }

    private static Seminar.Form form(int halfDays, boolean online, boolean coLecturer, String... equipment) {
        return new Seminar.Form(halfDays, online, online ? Set.of() : Set.of(equipment), coLecturer);
    }

    private static Map<CompetencyId, Level> levels(String text) {
        Map<CompetencyId, Level> levels = new LinkedHashMap<>();
        Arrays.stream(text.split(" ", -1))
                .map(entry -> entry.split(":", -1))
                .forEach(entry -> levels.put(CompetencyId.of("KDW", entry[0]), Level.of(Integer.parseInt(entry[1]))));
        return levels;
    }
}
