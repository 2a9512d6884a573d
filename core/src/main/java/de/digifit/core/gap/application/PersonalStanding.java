// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.gap.GapAnalysis;
import de.digifit.core.gap.Standing;
import de.digifit.core.role.RoleProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where one person stands on everything that the roles ask for.
 *
 * @param levels what to reckon with in every competency, whether a role asks for it or not
 */
public record PersonalStanding(List<RoleProfile> roles, List<Standing> rows, Map<CompetencyId, Level> levels) {

    /** Before anything was looked up. */
    public static final PersonalStanding NOTHING = new PersonalStanding(List.of(), List.of(), Map.of());

    public PersonalStanding {
        roles = List.copyOf(roles);
        rows = List.copyOf(rows);
        levels = Map.copyOf(levels);
    }

    public Optional<Standing> find(CompetencyId competency) {
        return rows.stream().filter(row -> row.competency().equals(competency)).findFirst();
    }

    /** What is not reached yet, most important first. */
    public List<Standing> open() {
        return rows.stream()
                .filter(Standing::open)
                .sorted((a, b) -> a.gap().compareTo(b.gap()))
                .toList();
    }

    public long reached() {
        return rows.stream().filter(row -> !row.open()).count();
    }

    public GapAnalysis analysis() {
        return new GapAnalysis(rows.stream().map(Standing::gap).toList(), levels);
    }

    public Set<String> roleCodes() {
        return roles.stream().map(RoleProfile::code).collect(Collectors.toSet());
    }
}
