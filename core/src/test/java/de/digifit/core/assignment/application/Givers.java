// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.account.Responsibility;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.InMemoryViewLog;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.assignment.InMemoryAssignments;
import de.digifit.core.assignment.RoleAssignment;
import de.digifit.core.competency.CompetencyId;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLinesContract.Musterau;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.Unit;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.core.restriction.InMemoryRestrictions;
import de.digifit.core.role.InMemoryProfiles;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Roles;
import de.digifit.core.role.Target;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TownClock;
import de.digifit.core.shared.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A town with leaders and two roles, and the acts about them; nothing is kept but in memory. */
final class Givers {

    static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), TownClock.ZONE);
    static final CompetencyId D2 = new CompetencyId("KDW-D2");
    static final CompetencyId A1 = new CompetencyId("KDW-A1");

    final TownId town = new TownId(Ids.next());
    final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    final Musterau musterau = Musterau.in(lines);
    final PersonId coordination = lines.person("Coordination");
    final InMemoryAssignments assignments = new InMemoryAssignments();
    final InMemoryViewLog views = new InMemoryViewLog();
    final RoleProfile clerk = profile("SB", Map.of(A1, new Target(1, false), D2, new Target(2, true)));
    final RoleProfile guide = profile("DL", Map.of(A1, new Target(3, false), D2, new Target(1, false)));

    private final SignedInAs session;
    private final InMemoryProfiles profiles = new InMemoryProfiles();
    private final Colleagues people = new Colleagues();
    private final Reach reach = new Reach(
            new Asker(),
            new Disclosure(new Asker(), lines, views, new InMemoryRestrictions(), CLOCK),
            lines,
            people,
            CLOCK);
    private final Giving giving = new Giving(assignments, profiles, new Held(), new Where());
    final RoleGiving acts = new RoleGiving(reach, giving, new HeldRoles(assignments, profiles, people), assignments);
    final UnitGiving units = new UnitGiving(reach, giving, new Where());

    Givers(SignedInAs session) {
        this.session = session;
        profiles.add(clerk);
        profiles.add(guide);
        lines.employ(coordination, musterau.department(), Period.since(TODAY.minusYears(1)));
    }

    private RoleProfile profile(String code, Map<CompetencyId, Target> targets) {
        return new RoleProfile(town, code, new Words(code, code), targets);
    }

    void leads(PersonId person) {
        session.person(person, town, Responsibility.LEADER);
    }

    void coordinates() {
        session.person(coordination, town, Responsibility.COORDINATION);
    }

    NewAssignment from(RoleProfile profile, LocalDate first) {
        return new NewAssignment(profile.id(), first, null);
    }

    RoleAssignment holds(PersonId person, RoleProfile profile, Period period) {
        RoleAssignment held = new RoleAssignment(person, profile, period);
        assignments.add(held);
        return held;
    }

    private final class Held implements Roles {

        @Override
        public Map<PersonId, List<RoleProfile>> heldBy(Collection<PersonId> asked, LocalDate day) {
            return assignments.of(asked).stream()
                    .filter(one -> one.period().covers(day))
                    .collect(Collectors.groupingBy(
                            RoleAssignment::person,
                            Collectors.mapping(one -> profiles.get(town, one.roleProfile()), Collectors.toList())));
        }
    }

    private final class Where implements Units {

        @Override
        public List<Unit> of(TownId asked) {
            return List.of();
        }

        @Override
        public Map<PersonId, UnitId> unitsOf(Collection<PersonId> asked, LocalDate day) {
            return lines.unitsOf(asked, day);
        }
    }

    private final class Colleagues implements People {

        @Override
        public Person get(TownId asked, PersonId id) {
            return lines.people().stream()
                    .filter(person -> person.id().equals(id) && person.town().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchPerson(id));
        }

        @Override
        public Map<PersonId, String> names(TownId asked, Collection<PersonId> ids) {
            Map<PersonId, String> names = new HashMap<>();
            ids.forEach(id -> names.put(id, get(asked, id).name()));
            return names;
        }

        @Override
        public List<Colleague> search(TownId asked, String words, LocalDate day, int most) {
            return List.of();
        }

        @Override
        public List<Colleague> ofUnit(TownId asked, UnitId unit, LocalDate day) {
            return lines.people().stream()
                    .filter(person ->
                            unit.equals(lines.unitsOf(List.of(person.id()), day).get(person.id())))
                    .sorted(Comparator.comparing(Person::name))
                    .map(person -> new Colleague(person.id(), person.name(), "Einheit"))
                    .toList();
        }
    }
}
