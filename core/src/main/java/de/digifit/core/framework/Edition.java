// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import de.digifit.core.competency.Area;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.shared.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One edition of a competency framework: the scale, the areas and what somebody on each level of each competency does,
 * all in German and English.
 *
 * <p>An edition is begun as a draft, published, and outdated by a later one. It never changes afterwards: what people
 * rated themselves against has to be readable for as long as their ratings are. So editions are values, named by
 * framework and version, and two with the same words are the same edition.
 *
 * <p>An edition that exists is whole: each level 0 to 4 has its words, each competency one of the areas and a behaviour
 * anchor for each level from 1 to 4. What a file lacks for that is said by {@link Examination}, before there is one.
 *
 * @param id short name of the framework, for example {@code KDW}; the first part of each {@link CompetencyId}
 * @param version any name for the edition that is not blank, for example {@code 1.0}
 * @param licence under which the words may be used; an edition without one cannot be given on
 * @param scale the five levels, from 0 to 4
 * @param areas in the order in which they are read
 * @param competencies area by area, within an area in the order in which they are read
 */
public record Edition(
        String id,
        String version,
        EditionStatus status,
        Licence licence,
        Words title,
        List<Step> scale,
        List<Area> areas,
        List<EditionCompetency> competencies) {

    /** @throws IllegalArgumentException when a level is missing, or a competency stands twice or in no area */
    public Edition {
        scale = List.copyOf(scale);
        if (!scale.stream().map(Step::level).toList().equals(List.of(Level.values()))) {
            throw new IllegalArgumentException(id + " needs each level from 0 to 4");
        }
        areas = List.copyOf(areas);
        Set<CompetencyId> seen = new HashSet<>();
        Map<String, Integer> order = new HashMap<>();
        areas.forEach(area -> order.put(area.code(), order.size()));
        for (EditionCompetency competency : competencies) {
            if (!seen.add(competency.id()) || !order.containsKey(competency.area())) {
                throw new IllegalArgumentException(competency.id() + " stands twice or in no area");
            }
        }
        competencies = competencies.stream()
                .sorted(Comparator.comparingInt(competency -> order.getOrDefault(competency.area(), 0)))
                .toList();
    }

    /** What it says, line by line; {@link Examination} makes the same edition of them again. */
    public List<Line> lines() {
        return Assembly.lines(this);
    }

    /** The same with this competency in the place of the one with its id; without one it is the last of its area. */
    public Edition with(EditionCompetency competency) {
        List<EditionCompetency> all = new ArrayList<>(competencies);
        all.replaceAll(each -> each.id().equals(competency.id()) ? competency : each);
        if (!all.contains(competency)) {
            all.add(competency);
        }
        return new Edition(id, version, status, licence, title, scale, areas, all);
    }

    /** The same without this competency. */
    public Edition without(CompetencyId competency) {
        List<EditionCompetency> others = competencies.stream()
                .filter(each -> !each.id().equals(competency))
                .toList();
        return new Edition(id, version, status, licence, title, scale, areas, others);
    }

    /** The same as another edition. */
    public Edition as(String newVersion, EditionStatus newStatus) {
        return new Edition(id, newVersion, newStatus, licence, title, scale, areas, competencies);
    }

    /** @return the competency with this id, or nothing where this edition has none */
    public Optional<EditionCompetency> find(CompetencyId competency) {
        return competencies.stream()
                .filter(each -> each.id().equals(competency))
                .findFirst();
    }
}
