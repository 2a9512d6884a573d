// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.changeagent.application;

import de.digifit.core.changeagent.Composition;
import de.digifit.core.changeagent.Membership;
import de.digifit.core.changeagent.MultiplierTeam;
import de.digifit.core.changeagent.MultiplierTeams;
import de.digifit.core.changeagent.TeamId;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.shared.Act;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The teams that the asker belongs to or looks after: mandate, members, and how each is made up. */
@Act
@RequiresPermissions("multiplier:own")
public class TeamFiles {

    private final TeamAccess access;
    private final MultiplierTeams teams;
    private final People people;
    private final Units units;

    @Inject
    public TeamFiles(TeamAccess access, MultiplierTeams teams, People people, Units units) {
        this.access = access;
        this.teams = teams;
        this.people = people;
        this.units = units;
    }

    /** By name. */
    public List<File> all() {
        List<MultiplierTeam> seen =
                teams.of(access.town()).stream().filter(access::sees).toList();
        if (seen.isEmpty()) {
            return List.of();
        }
        return files(seen);
    }

    /** @throws de.digifit.core.changeagent.NoSuchTeam when the asker neither belongs to it nor looks after teams */
    public File view(TeamId id) {
        return files(List.of(access.seen(id))).get(0);
    }

    /** Whether the asker gives teams their mandate. */
    public boolean keeping() {
        return access.keeps();
    }

    private List<File> files(List<MultiplierTeam> seen) {
        List<PersonId> all = seen.stream()
                .flatMap(team -> team.members().stream())
                .flatMap(member -> Stream.concat(Stream.of(member.person()), member.deputy().stream()))
                .distinct()
                .toList();
        Tree tree =
                new Tree(units.of(access.town()), units.unitsOf(all, access.today()), people.names(access.town(), all));
        return seen.stream().map(team -> file(team, tree)).toList();
    }

    private File file(MultiplierTeam team, Tree tree) {
        Composition composition = Composition.of(team, team.membersOn(access.today()), tree.workplaces, tree.units);
        return new File(
                team,
                composition,
                team.members().stream()
                        .filter(member -> !member.last().isBefore(access.today()))
                        .map(tree::member)
                        .sorted(Comparator.comparing(Member::name))
                        .toList(),
                team.mandate().sponsoredBy().map(tree::name),
                tree.names(team.units()),
                tree.names(composition.covered()),
                tree.names(composition.missing()),
                team.mandate().overOn(access.today()),
                access.works(team),
                access.keeps(),
                access.chooses());
    }

    private record Tree(List<Unit> units, Map<PersonId, UnitId> workplaces, Map<PersonId, String> people) {

        String name(UnitId unit) {
            return names(List.of(unit)).stream().findFirst().orElse("");
        }

        List<String> names(Collection<UnitId> asked) {
            Map<UnitId, String> all = units.stream().collect(Collectors.toMap(Unit::id, Unit::name));
            return asked.stream()
                    .map(unit -> all.getOrDefault(unit, ""))
                    .sorted()
                    .toList();
        }

        Member member(Membership one) {
            Function<PersonId, String> known = person -> people.getOrDefault(person, "");
            return new Member(
                    one,
                    known.apply(one.person()),
                    Optional.ofNullable(workplaces.get(one.person()))
                            .map(this::name)
                            .orElse(""),
                    one.deputy().map(known));
        }
    }

    /**
     * A team and what is to be known of it.
     *
     * @param members those who belong to it or will, by name
     * @param sponsor the unit that stands for it
     * @param units those that it is for, by name
     * @param covered those of them from which somebody is there
     * @param missing the others
     * @param over whether its mandate has ended
     * @param working whether the asker works in it
     * @param keeping whether the asker keeps its mandate
     * @param choosing whether the asker sits in the committee that chooses
     */
    public record File(
            MultiplierTeam team,
            Composition composition,
            List<Member> members,
            Optional<String> sponsor,
            List<String> units,
            List<String> covered,
            List<String> missing,
            boolean over,
            boolean working,
            boolean keeping,
            boolean choosing) {

        public File {
            members = List.copyOf(members);
            units = List.copyOf(units);
            covered = List.copyOf(covered);
            missing = List.copyOf(missing);
        }
    }

    /**
     * Somebody of the team.
     *
     * @param unit where the person works today
     * @param deputy who does the daily work meanwhile
     */
    public record Member(Membership membership, String name, String unit, Optional<String> deputy) {}
}
