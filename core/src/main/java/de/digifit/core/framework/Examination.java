// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import de.digifit.core.competency.Level;
import de.digifit.core.framework.Line.Column;
import de.digifit.core.framework.Line.Kind;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether what a file says makes an edition: the rules that hold whatever the format. Everything that is wrong is said at
 * once, so that a file has to be mended once.
 */
public final class Examination {

    /** Characters; the longest shipped sentence has 140. */
    public static final int LONGEST = 2000;

    private static final String FRAMEWORK_CODE = "[A-Z0-9]{1,20}";
    private static final String CODE = "[A-Z0-9.]{1,20}";

    private final Map<Kind, List<Line>> lines;
    private final Findings findings;

    private Examination(Collection<Line> said, Findings findings) {
        this.lines = said.stream().collect(Collectors.groupingBy(Line::kind));
        this.findings = findings;
    }

    /**
     * @param said in the order in which areas and competencies are to be read
     * @param findings what the format has found already; what is found here is added
     * @param leftOut what an edition does not hold, for whoever takes it over
     */
    public static Reading<Edition> of(Collection<Line> said, Findings findings, List<Finding> leftOut) {
        Examination examination = new Examination(said, findings);
        said.forEach(examination::cells);
        examination.whole();
        return findings.none()
                ? new Reading.Accepted<>(new Assembly(examination.lines).edition(), leftOut)
                : findings.refused();
    }

    private void whole() {
        edition();
        levels(Kind.LEVEL);
        levels(Kind.RULE);
        codes(Kind.AREA);
        codes(Kind.COMPETENCY);
        areas();
        lines(Kind.COMPETENCY).forEach(this::mappings);
        anchors();
    }

    private void edition() {
        once(Kind.FRAMEWORK, FRAMEWORK_CODE, Fault.CODE_WRONG);
        once(Kind.VERSION, "(?s).*\\S.*", Fault.VERSION_MISSING);
        if (once(Kind.STATUS)) {
            Line status = lines(Kind.STATUS).get(0);
            if (EditionStatus.of(status.code()).isEmpty()) {
                found(Fault.STATUS_UNKNOWN, status, Column.CODE, status.code());
            }
        }
        if (once(Kind.LICENCE)) {
            licence(lines(Kind.LICENCE).get(0));
        }
        if (lines(Kind.COMPETENCY).isEmpty()) {
            findings.add(Fault.PART_MISSING, "", Kind.COMPETENCY.key());
        }
    }

    private void licence(Line licence) {
        if (licence.code().isBlank()) {
            found(Fault.LICENCE_MISSING, licence, Column.CODE);
        } else if (Licence.of(licence.code()).isEmpty()) {
            found(Fault.LICENCE_FOREIGN, licence, Column.CODE, licence.code());
        }
    }

    private void once(Kind kind, String shape, Fault otherwise) {
        if (once(kind)) {
            Line line = lines(kind).get(0);
            if (!line.code().matches(shape)) {
                found(otherwise, line, Column.CODE, line.code());
            }
        }
    }

    private boolean once(Kind kind) {
        List<Line> said = lines(kind);
        if (said.isEmpty()) {
            findings.add(Fault.PART_MISSING, "", kind.key());
        }
        said.stream().skip(1).forEach(line -> found(Fault.PART_TWICE, line, Column.KIND, kind.key()));
        return !said.isEmpty();
    }

    private void cells(Line line) {
        for (Column column : Column.values()) {
            String text = line.cell(column);
            boolean words = column == Column.DE || column == Column.EN;
            if (!line.kind().has(column)) {
                if (!text.isBlank()) {
                    found(
                            Fault.CELL_UNUSED,
                            line,
                            column,
                            column.key(),
                            line.kind().key());
                }
            } else if (words && text.isBlank()) {
                found(Fault.WORDS_MISSING, line, column, line.name(), column.key());
            } else if (text.length() > LONGEST) {
                found(Fault.WORDS_TOO_LONG, line, column, line.name(), text.length(), LONGEST);
            }
        }
    }

    private void levels(Kind kind) {
        Set<String> missing = new TreeSet<>(List.of("0", "1", "2", "3", "4"));
        Set<String> seen = new HashSet<>();
        for (Line line : lines(kind)) {
            String level = line.level();
            if (!line.isOnScaleFrom(Level.OPEN)) {
                found(Fault.LEVEL_WRONG, line, Column.LEVEL, level);
            } else if (!seen.add(level)) {
                found(Fault.LEVEL_TWICE, line, Column.LEVEL, level);
            }
            missing.remove(level);
        }
        missing.forEach(level -> findings.add(Fault.LEVEL_MISSING, "", level, kind.key()));
    }

    private void codes(Kind kind) {
        Set<String> seen = new HashSet<>();
        for (Line line : lines(kind)) {
            if (!line.code().matches(CODE)) {
                found(Fault.CODE_WRONG, line, Column.CODE, line.code());
            } else if (!seen.add(line.code())) {
                found(Fault.CODE_TWICE, line, Column.CODE, line.code());
            }
        }
    }

    private void areas() {
        Set<String> known =
                new HashSet<>(lines(Kind.AREA).stream().map(Line::code).toList());
        lines(Kind.COMPETENCY).stream()
                .filter(line -> !known.contains(line.of()))
                .forEach(line -> found(Fault.AREA_UNKNOWN, line, Column.OF, line.code(), line.of()));
    }

    private void mappings(Line line) {
        for (Column edition : List.of(Column.DIGCOMP22, Column.DIGCOMP30)) {
            Set<String> seen = new HashSet<>();
            for (String code : Assembly.codes(line.cell(edition))) {
                if (!DigComp.has(code)) {
                    found(Fault.MAPPING_UNKNOWN, line, edition, line.code(), code);
                } else if (!seen.add(code)) {
                    found(Fault.MAPPING_TWICE, line, edition, line.code(), code);
                }
            }
        }
    }

    private void anchors() {
        Map<String, Set<String>> missing = new LinkedHashMap<>();
        lines(Kind.COMPETENCY).forEach(line -> missing.put(line.code(), new TreeSet<>(List.of("1", "2", "3", "4"))));
        for (Line line : lines(Kind.ANCHOR)) {
            Set<String> open = missing.get(line.of());
            if (open == null) {
                found(Fault.COMPETENCY_UNKNOWN, line, Column.OF, line.of());
            } else if (!line.isOnScaleFrom(Level.STARTING)) {
                found(Fault.ANCHOR_LEVEL_WRONG, line, Column.LEVEL, line.of(), line.level());
            } else if (!open.remove(line.level())) {
                found(Fault.ANCHOR_TWICE, line, Column.LEVEL, line.of(), line.level());
            }
        }
        for (Line line : lines(Kind.COMPETENCY)) {
            missing.getOrDefault(line.code(), Set.of())
                    .forEach(level -> found(Fault.ANCHOR_MISSING, line, Column.CODE, line.code(), level));
            missing.remove(line.code());
        }
    }

    private void found(Fault fault, Line line, Column column, Object... details) {
        findings.add(fault, line.place(column), details);
    }

    private List<Line> lines(Kind kind) {
        return lines.getOrDefault(kind, List.of());
    }
}
