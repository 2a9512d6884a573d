// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.web.competency;

import de.digifit.core.competency.Competency;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.application.CompetencyCatalog;
import de.digifit.core.gap.Standing;
import de.digifit.lms.web.faces.Radar;
import de.digifit.lms.web.faces.Say;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What competencies and standings are called on a page. */
@Named
@RequestScoped
public class CompetencyNames {

    @Inject
    private CompetencyCatalog catalog;

    @Inject
    private Say say;

    private @Nullable Map<CompetencyId, Competency> known;

    /** For example "D2 Datenschutz umsetzen". */
    public String of(CompetencyId id) {
        return id.code() + " " + say.words(get(id).title());
    }

    public Competency get(CompetencyId id) {
        Competency competency = all().get(id);
        return competency == null ? catalog.get(id) : competency;
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

    /** What stands beside the staircase: which view it shows and how far the target is. */
    public String note(Standing row) {
        return say.text("competency.state." + row.state(), row.target().level());
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
        return get(id).area().code() + " " + say.words(get(id).area().title());
    }

    private Map<CompetencyId, Competency> all() {
        if (known == null) {
            known = catalog.all().stream().collect(Collectors.toMap(Competency::id, competency -> competency));
        }
        return known;
    }
}
