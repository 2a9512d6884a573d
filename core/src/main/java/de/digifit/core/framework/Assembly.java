// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import de.digifit.core.competency.Anchor;
import de.digifit.core.competency.Area;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.framework.Line.Column;
import de.digifit.core.framework.Line.Kind;
import de.digifit.core.shared.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Makes the edition of lines that were examined and found whole, and the other way round. */
final class Assembly {

    private final Map<Kind, List<Line>> lines;
    private final String framework;

    Assembly(Map<Kind, List<Line>> lines) {
        this.lines = lines;
        this.framework = value(Kind.FRAMEWORK);
    }

    Edition edition() {
        return new Edition(
                framework,
                value(Kind.VERSION),
                EditionStatus.of(value(Kind.STATUS)).orElseThrow(),
                Licence.of(value(Kind.LICENCE)).orElseThrow(),
                words(lines(Kind.FRAMEWORK).get(0)),
                scale(),
                lines(Kind.AREA).stream()
                        .map(line -> new Area(line.code(), words(line)))
                        .toList(),
                competencies());
    }

    /** What an edition says, in the order in which it is read; the lines stand in no file. */
    static List<Line> lines(Edition edition) {
        List<Line> all = new ArrayList<>();
        all.add(line(Kind.FRAMEWORK, edition.title(), Map.of(Column.CODE, edition.id())));
        all.add(line(Kind.VERSION, Map.of(Column.CODE, edition.version())));
        all.add(line(Kind.STATUS, Map.of(Column.CODE, edition.status().key())));
        all.add(line(Kind.LICENCE, Map.of(Column.CODE, edition.licence().code())));
        edition.scale().forEach(step -> {
            Map<Column, String> level =
                    Map.of(Column.LEVEL, String.valueOf(step.level().number()));
            all.add(line(Kind.LEVEL, step.title(), level));
            all.add(line(Kind.RULE, step.rule(), level));
        });
        edition.areas().forEach(area -> all.add(line(Kind.AREA, area.title(), Map.of(Column.CODE, area.code()))));
        edition.competencies().forEach(competency -> all.addAll(lines(competency)));
        return all;
    }

    private static List<Line> lines(EditionCompetency competency) {
        String code = competency.id().code();
        List<Line> all = new ArrayList<>();
        all.add(line(
                Kind.COMPETENCY,
                competency.title(),
                Map.of(
                        Column.CODE, code,
                        Column.OF, competency.area(),
                        Column.DIGCOMP22, codes(competency, DigComp.V2_2),
                        Column.DIGCOMP30, codes(competency, DigComp.V3_0))));
        competency
                .anchors()
                .forEach(anchor -> all.add(line(
                        Kind.ANCHOR,
                        anchor.text(),
                        Map.of(Column.OF, code, Column.LEVEL, String.valueOf(anchor.level())))));
        return all;
    }

    private static String codes(EditionCompetency competency, DigComp edition) {
        return competency.mappings().stream()
                .filter(mapping -> mapping.edition() == edition)
                .map(Mapping::code)
                .collect(Collectors.joining(" "));
    }

    private static Line line(Kind kind, Words words, Map<Column, String> cells) {
        Map<Column, String> all = new EnumMap<>(cells);
        all.put(Column.DE, words.de());
        all.put(Column.EN, words.en());
        return line(kind, all);
    }

    private static Line line(Kind kind, Map<Column, String> cells) {
        return new Line(kind, cells, column -> "");
    }

    private List<Step> scale() {
        Map<String, Words> rules = new HashMap<>();
        lines(Kind.RULE).forEach(line -> rules.put(line.level(), words(line)));
        return lines(Kind.LEVEL).stream()
                .sorted(Comparator.comparing(line -> line.level()))
                .map(line -> step(line, rules))
                .toList();
    }

    private static Step step(Line line, Map<String, Words> rules) {
        String level = line.level();
        return new Step(Level.of(Integer.parseInt(level)), words(line), rules.getOrDefault(level, words(line)));
    }

    private List<EditionCompetency> competencies() {
        Map<String, List<Anchor>> anchors = new HashMap<>();
        lines(Kind.ANCHOR).stream()
                .sorted(Comparator.comparing(line -> line.level()))
                .forEach(line -> anchors.computeIfAbsent(line.of(), any -> new ArrayList<>())
                        .add(new Anchor(Integer.parseInt(line.level()), words(line))));
        return lines(Kind.COMPETENCY).stream()
                .map(line -> new EditionCompetency(
                        CompetencyId.of(framework, line.code()),
                        line.of(),
                        words(line),
                        mappings(line),
                        anchors.getOrDefault(line.code(), List.of())))
                .toList();
    }

    private static List<Mapping> mappings(Line line) {
        List<Mapping> mappings = new ArrayList<>();
        codes(line.cell(Column.DIGCOMP22)).forEach(code -> mappings.add(new Mapping(DigComp.V2_2, code)));
        codes(line.cell(Column.DIGCOMP30)).forEach(code -> mappings.add(new Mapping(DigComp.V3_0, code)));
        return mappings;
    }

    /** The codes of a cell, which stand with spaces between. */
    static List<String> codes(String cell) {
        return Arrays.stream(cell.strip().split("\\s+"))
                .filter(code -> !code.isEmpty())
                .toList();
    }

    private String value(Kind kind) {
        return lines(kind).get(0).code();
    }

    private static Words words(Line line) {
        return new Words(line.cell(Column.DE), line.cell(Column.EN));
    }

    private List<Line> lines(Kind kind) {
        return lines.getOrDefault(kind, List.of());
    }
}
