// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework.exchange;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.framework.DigComp;
import de.digifit.core.framework.Edition;
import de.digifit.core.framework.EditionCompetency;
import de.digifit.core.framework.EditionStatus;
import de.digifit.core.framework.Licence;
import de.digifit.core.framework.Mapping;
import de.digifit.core.framework.Step;
import de.digifit.core.shared.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Editions for tests: a small one, and any number of strange ones that are whole all the same. */
public final class Editions {

    static final Imprint IMPRINT = new Imprint("Stadt Musterau", Instant.parse("2026-11-26T08:00:00Z"));

    private static final String[] STRANGE = {
        "Ümläuße",
        "=1+1",
        "'",
        "a;b",
        "c,d",
        "\"zitiert\"",
        "zwei\nZeilen",
        "zwei\r\nZeilen",
        "\t@",
        " Rand ",
        "🙂",
        "-",
        "{0}",
        "<b>",
        "\\u00e4",
        "Version ",
        "DC5.1",
        "\uFEFFx",
        "\u2028",
        "\u0007"
    };

    private final Random random;

    public Editions(long seed) {
        this.random = new Random(seed);
    }

    /** Two areas, two competencies. */
    public static Edition small() {
        return new Edition(
                "TST",
                "1.0",
                EditionStatus.PUBLISHED,
                Licence.CC0,
                new Words("Prüfrahmen", "Test framework"),
                scale(),
                List.of(new Area("A", words("Werkzeuge")), new Area("B", words("Akte"))),
                List.of(competency("A1", "A"), competency("B1", "B")));
    }

    private static EditionCompetency competency(String code, String area) {
        return new EditionCompetency(
                CompetencyId.of("TST", code),
                area,
                words(code),
                List.of(new Mapping(DigComp.V2_2, "5.1"), new Mapping(DigComp.V3_0, "4.2")),
                List.of(1, 2, 3, 4).stream()
                        .map(level -> new Anchor(level, words(code + " auf " + level)))
                        .toList());
    }

    private static List<Step> scale() {
        return Arrays.stream(Level.values())
                .map(level -> new Step(level, words("Stufe " + level.number()), words("Regel " + level.number())))
                .toList();
    }

    private static Words words(String german) {
        return new Words(german, german + " (en)");
    }

    public Edition any() {
        String id = "R" + random.nextInt(100);
        List<Area> areas = new ArrayList<>();
        codes(1 + random.nextInt(5)).forEach(code -> areas.add(new Area(code, words())));
        List<EditionCompetency> competencies = new ArrayList<>();
        codes(1 + random.nextInt(12)).forEach(code -> competencies.add(any(CompetencyId.of(id, code), areas)));
        return new Edition(
                id,
                text(),
                one(EditionStatus.values()),
                one(Licence.values()),
                words(),
                Arrays.stream(Level.values())
                        .map(level -> new Step(level, words(), words()))
                        .toList(),
                areas,
                competencies);
    }

    private EditionCompetency any(CompetencyId id, List<Area> areas) {
        return new EditionCompetency(
                id,
                areas.get(random.nextInt(areas.size())).code(),
                words(),
                mappings(),
                List.of(1, 2, 3, 4).stream()
                        .map(level -> new Anchor(level, words()))
                        .toList());
    }

    private List<Mapping> mappings() {
        List<Mapping> mappings = new ArrayList<>();
        for (DigComp edition : DigComp.values()) {
            Set<String> codes = new LinkedHashSet<>();
            for (int i = random.nextInt(3); i > 0; i--) {
                codes.add((1 + random.nextInt(5)) + "." + (1 + random.nextInt(3)));
            }
            codes.forEach(code -> mappings.add(new Mapping(edition, code)));
        }
        return mappings;
    }

    private Set<String> codes(int count) {
        Set<String> codes = new LinkedHashSet<>();
        while (codes.size() < count) {
            codes.add((char) ('A' + random.nextInt(26)) + (random.nextBoolean() ? "." : "") + random.nextInt(50));
        }
        return codes;
    }

    private Words words() {
        return new Words(text(), text());
    }

    /** Never blank. */
    private String text() {
        return one(STRANGE) + "x" + one(STRANGE);
    }

    private <T> T one(T[] among) {
        return among[random.nextInt(among.length)];
    }

    public static String asCase(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CaseFile.write(edition, IMPRINT, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static String asTable(Edition edition) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionTable.write(edition, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    public static ByteArrayInputStream file(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
