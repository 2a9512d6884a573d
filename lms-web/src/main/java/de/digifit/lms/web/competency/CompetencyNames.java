// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.core.competency.Area;
import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.CompetencyTitle;
import de.digifit.core.competency.Level;
import de.digifit.core.competency.NoSuchCompetency;
import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.core.gap.Gap;
import de.digifit.core.gap.Standing;
import de.digifit.lms.web.faces.Option;
import de.digifit.lms.web.faces.Radar;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What competencies and standings are called on a page. */
@Named
@RequestScoped
public class CompetencyNames {

    @Inject
    private CompetencyCatalog catalog;

    @Inject
    private Say say;

    private @Nullable Map<CompetencyId, CompetencyTitle> known;

    /** For example "D2 Datenschutz umsetzen". */
    public String of(CompetencyId id) {
        return id.code() + " " + say.words(title(id).title());
    }

    /** For example "D2 Datenschutz umsetzen von 1 auf 2". */
    public String step(Gap gap) {
        return say.text(
                "competency.step",
                of(gap.competency()),
                gap.actual().number(),
                gap.target().number());
    }

    /** All of them, to choose one from. */
    public List<Option> all() {
        return titles().keySet().stream()
                .sorted()
                .map(id -> new Option(id.value(), of(id)))
                .toList();
    }

    /** Levels 1 to 4 as numbers, to choose one from. */
    public List<Option> levels() {
        return IntStream.rangeClosed(Level.STARTING.number(), Level.SHAPING.number())
                .mapToObj(level -> new Option(level, say.text("level." + level)))
                .toList();
    }

    /** With its anchors. */
    public Competency get(CompetencyId id) {
        return catalog.get(id);
    }

    /** What can be said of somebody: nothing of it yet, or one of the anchors. */
    public List<Option> anchors(CompetencyId id) {
        List<Option> options = new ArrayList<>();
        options.add(new Option(Level.OPEN, say.text("level.0"), say.text("level.0.rule")));
        get(id).anchors()
                .forEach(anchor -> options.add(new Option(
                        Level.of(anchor.level()), say.text("level." + anchor.level()), say.words(anchor.text()))));
        return options;
    }

    /** The areas of the framework in their order, by code. */
    public Map<String, String> areas() {
        Map<String, String> areas = new TreeMap<>();
        titles().values()
                .forEach(known ->
                        areas.put(known.area().code(), say.words(known.area().title())));
        return areas;
    }

    /** Areas in their order, each with the standings in it. */
    public Map<String, List<Standing>> byArea(List<Standing> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(row -> area(row.competency()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The number to show on the staircase, or nothing where nothing is known. */
    public @Nullable Integer number(Standing row) {
        return row.actual().map(level -> level.number()).orElse(null);
    }

    /** What stands beside the staircase: which view it shows, how far the target is, and what more may be aspired to. */
    public String note(Standing row) {
        String note = say.text("competency.state." + row.state(), row.target().level());
        Integer aspiration = row.target().aspiration();
        return aspiration == null ? note : say.text("competency.state.aspired", note, aspiration);
    }

    public List<Radar.Axis> axes(List<Standing> rows) {
        List<Radar.Axis> axes = new ArrayList<>();
        byArea(rows)
                .forEach((area, standings) -> axes.add(new Radar.Axis(
                        area.substring(0, 1),
                        area,
                        standings.stream()
                                .mapToInt(row -> row.gap().actual().number())
                                .average()
                                .orElse(0),
                        standings.stream()
                                .mapToInt(row -> row.target().level())
                                .average()
                                .orElse(0))));
        return axes;
    }

    private String area(CompetencyId id) {
        Area area = title(id).area();
        return area.code() + " " + say.words(area.title());
    }

    private CompetencyTitle title(CompetencyId id) {
        CompetencyTitle title = titles().get(id);
        if (title == null) {
            throw new NoSuchCompetency(id);
        }
        return title;
    }

    private Map<CompetencyId, CompetencyTitle> titles() {
        if (known == null) {
            known = catalog.titles().stream().collect(Collectors.toMap(CompetencyTitle::id, Function.identity()));
        }
        return known;
    }
}
