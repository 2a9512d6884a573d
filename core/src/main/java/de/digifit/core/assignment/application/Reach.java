// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.assignment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.Visibility;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.assignment.LedBySomebody;
import de.digifit.core.assignment.OwnRole;
import de.digifit.core.assignment.RoleAssignment.Hand;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.People.Colleague;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * To whom the one who asks may give roles: the leader, or who stands in, to the team; who keeps the role profiles to
 * people whom nobody leads. Whoever is looked at for it reads that.
 */
@ApplicationScoped
class Reach {

    private static final String KEEPS = "profile:keep";

    private final Asker asker;
    private final Disclosure disclosure;
    private final ReportingLines lines;
    private final People people;
    private final Clock clock;

    @Inject
    Reach(Asker asker, Disclosure disclosure, ReportingLines lines, People people, Clock clock) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.lines = lines;
        this.people = people;
        this.clock = clock;
    }

    /**
     * @throws NoSuchPerson when the person is not of the team, for who keeps no profiles
     * @throws LedBySomebody when the person has a leader, for who keeps them
     * @throws OwnRole when it is the asker
     */
    Person require(PersonId id) {
        Person person = people.get(town(), id);
        Relation relation = disclosure.relationTo(id);
        if (relation == Relation.SELF) {
            throw new OwnRole();
        }
        if (!Visibility.allows(relation, DataKind.ROLES)) {
            requireLeaderless(person);
        }
        disclosure.seen(List.of(id), Purpose.ROLE_ASSIGNMENT);
        return person;
    }

    private void requireLeaderless(Person person) {
        if (!keepsProfiles()) {
            throw new NoSuchPerson(person.id());
        }
        if (!lines.leadersOf(person.id(), today()).isEmpty()) {
            throw new LedBySomebody(person.name());
        }
    }

    /** By name. */
    List<Person> team() {
        return disclosure
                .ofMyTeam(Set.of(DataKind.ROLES), Purpose.ROLE_ASSIGNMENT)
                .members();
    }

    /** Who works for the town and is led by nobody, by name; nobody for who keeps no profiles. */
    List<Person> leaderless() {
        if (!keepsProfiles()) {
            return List.of();
        }
        List<Person> found = lines.withoutLeader(town(), today()).stream()
                .filter(person -> !person.id().equals(asker.person()))
                .toList();
        disclosure.seen(found.stream().map(Person::id).toList(), Purpose.ROLE_ASSIGNMENT);
        return found;
    }

    /** Who works in the unit or below on that day, without the asker, by name. */
    List<Colleague> ofUnit(UnitId unit, LocalDate day) {
        List<Colleague> found = people.ofUnit(town(), unit, day).stream()
                .filter(colleague -> !colleague.id().equals(asker.person()))
                .toList();
        disclosure.seen(found.stream().map(Colleague::id).toList(), Purpose.ROLE_ASSIGNMENT);
        return found;
    }

    boolean keepsProfiles() {
        return asker.get().responsibilities().stream()
                .anyMatch(responsibility -> responsibility.permissions().contains(KEEPS));
    }

    TownId town() {
        return asker.town();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Hand hand() {
        return Hand.of(asker.person(), Instant.now(clock));
    }
}
