// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.gap.application;

import de.digifit.core.competency.CompetencyId;
import de.digifit.core.competency.Level;
import de.digifit.core.evidence.AgreedLevel;
import de.digifit.core.evidence.AgreedLevels;
import de.digifit.core.evidence.Evidence;
import de.digifit.core.evidence.Ledger;
import de.digifit.core.evidence.Releases;
import de.digifit.core.gap.Standing;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Roles;
import de.digifit.core.role.Targets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Puts targets, agreements, own views and releases together, for any number of people in four statements. */
@ApplicationScoped
class Standings {

    private final Roles roles;
    private final AgreedLevels agreedLevels;
    private final Ledger ledger;
    private final Releases releases;
    private final Clock clock;

    @Inject
    Standings(Roles roles, AgreedLevels agreedLevels, Ledger ledger, Releases releases, Clock clock) {
        this.roles = roles;
        this.agreedLevels = agreedLevels;
        this.ledger = ledger;
        this.releases = releases;
        this.clock = clock;
    }

    /** @param reader what the reader may see of the own views */
    Map<PersonId, PersonalStanding> of(Collection<PersonId> people, OwnView reader) {
        Map<PersonId, List<RoleProfile>> held = roles.heldBy(people, LocalDate.now(clock));
        Map<PersonId, Map<CompetencyId, AgreedLevel>> agreed = agreedLevels.newest(people);
        Map<PersonId, Map<CompetencyId, Evidence>> own = ledger.newestSelfAssessments(people);
        Map<PersonId, Set<CompetencyId>> released = releases.of(people);
        Map<PersonId, PersonalStanding> standings = new HashMap<>();
        for (PersonId person : people) {
            Known known = new Known(
                    agreed.getOrDefault(person, Map.of()),
                    own.getOrDefault(person, Map.of()),
                    released.getOrDefault(person, Set.of()));
            standings.put(person, known.against(held.getOrDefault(person, List.of()), reader));
        }
        return standings;
    }

    /** How much of somebody's own view a reader sees. */
    enum OwnView {
        ALL,
        RELEASED
    }

    private record Known(
            Map<CompetencyId, AgreedLevel> agreed, Map<CompetencyId, Evidence> own, Set<CompetencyId> released) {

        PersonalStanding against(List<RoleProfile> profiles, OwnView reader) {
            List<Standing> rows = Targets.ofRoles(profiles).byCompetency().entrySet().stream()
                    .sorted(Map.Entry.comparingByKey())
                    .map(entry -> new Standing(
                            entry.getKey(),
                            entry.getValue(),
                            Optional.ofNullable(agreed.get(entry.getKey())).map(AgreedLevel::level),
                            own(entry.getKey(), reader),
                            released.contains(entry.getKey())))
                    .toList();
            return new PersonalStanding(profiles, rows, levels(reader));
        }

        // What was agreed counts before the own view.
        private Map<CompetencyId, Level> levels(OwnView reader) {
            Map<CompetencyId, Level> levels = new HashMap<>();
            own.keySet()
                    .forEach(competency -> own(competency, reader).ifPresent(level -> levels.put(competency, level)));
            agreed.forEach((competency, level) -> levels.put(competency, level.level()));
            return levels;
        }

        private Optional<Level> own(CompetencyId competency, OwnView reader) {
            if (reader == OwnView.RELEASED && !released.contains(competency)) {
                return Optional.empty();
            }
            return Optional.ofNullable(own.get(competency)).map(Evidence::level);
        }
    }
}
