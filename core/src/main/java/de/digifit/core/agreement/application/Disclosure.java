// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.agreement.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.Relation;
import de.digifit.core.agreement.ViewLog;
import de.digifit.core.agreement.Visibility;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.ReportingLines;
import de.digifit.core.organisation.TownId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * Answers whether the person who asks may see data of another person, and writes down that it was seen.
 *
 * <p>Whoever may not see anything is told that there is no such person: an id from another team or town answers like
 * one that does not exist.
 */
@ApplicationScoped
public class Disclosure {

    private final Asker asker;
    private final ReportingLines lines;
    private final ViewLog views;
    private final Clock clock;

    @Inject
    public Disclosure(Asker asker, ReportingLines lines, ViewLog views, Clock clock) {
        this.asker = asker;
        this.lines = lines;
        this.views = views;
        this.clock = clock;
    }

    /** @throws NoSuchPerson when the works agreement does not let the asker see all these kinds of that person */
    public Relation of(PersonId person, Set<DataKind> kinds, Purpose purpose) {
        Relation relation = relationTo(person);
        if (!kinds.stream().allMatch(kind -> Visibility.allows(relation, kind))) {
            throw new NoSuchPerson(person);
        }
        if (relation != Relation.SELF) {
            views.record(asker.person(), List.of(person), purpose, Instant.now(clock));
        }
        return relation;
    }

    /** The people whom the asker leads or stands in for, each seen for that purpose. */
    public List<Person> ofMyTeam(Set<DataKind> kinds, Purpose purpose) {
        List<Person> team = myTeam();
        boolean allowed = kinds.stream().allMatch(kind -> Visibility.allows(Relation.LEADER, kind));
        if (!allowed || team.isEmpty()) {
            return List.of();
        }
        views.record(asker.person(), team.stream().map(Person::id).toList(), purpose, Instant.now(clock));
        return team;
    }

    /** Writes down that the asker saw something of these people of the team. */
    public void seen(Collection<PersonId> people, Purpose purpose) {
        if (!people.isEmpty()) {
            views.record(asker.person(), people, purpose, Instant.now(clock));
        }
    }

    /** The people whom the asker leads or stands in for, by name; nothing about them is seen by that. */
    public List<Person> myTeam() {
        PersonId me = asker.person();
        TownId town = asker.town();
        return lines.teamsFor(me, LocalDate.now(clock)).stream()
                .filter(person -> person.town().equals(town))
                .filter(person -> !person.id().equals(me))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    /** The leader in whose place a deputy acts for that person. */
    public PersonId leaderOf(PersonId person) {
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> acting = lines.actsFor(asker.person(), today);
        return lines.leadersOf(person, today).stream()
                .filter(acting::contains)
                .findFirst()
                .orElseThrow(() -> new NoSuchPerson(person));
    }

    /** How the asker stands to that person today. */
    public Relation relationTo(PersonId person) {
        PersonId me = asker.person();
        if (person.equals(me)) {
            return Relation.SELF;
        }
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> leaders = lines.leadersOf(person, today);
        if (leaders.contains(me)) {
            return Relation.LEADER;
        }
        return lines.actsFor(me, today).stream().anyMatch(leaders::contains) ? Relation.DEPUTY : Relation.NONE;
    }
}
