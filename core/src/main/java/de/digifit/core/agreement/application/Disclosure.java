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
import de.digifit.core.restriction.DataRestricted;
import de.digifit.core.restriction.Restrictions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Answers whether the person who asks may see data of another person, and writes down that it was seen.
 *
 * <p>Whoever may not see anything is told that there is no such person: an id from another team or town answers like
 * one that does not exist. Whoever may see it otherwise is told while it is restricted (Art. 18 GDPR); the person sees
 * everything then, too.
 */
@ApplicationScoped
public class Disclosure {

    private final Asker asker;
    private final ReportingLines lines;
    private final ViewLog views;
    private final Restrictions restrictions;
    private final Clock clock;

    @Inject
    public Disclosure(Asker asker, ReportingLines lines, ViewLog views, Restrictions restrictions, Clock clock) {
        this.asker = asker;
        this.lines = lines;
        this.views = views;
        this.restrictions = restrictions;
        this.clock = clock;
    }

    /**
     * @throws NoSuchPerson when the works agreement does not let the asker see all these kinds of that person
     * @throws DataRestricted while one of them is restricted and the asker is somebody else
     */
    public Relation of(PersonId person, Set<DataKind> kinds, Purpose purpose) {
        Relation relation = relationTo(person);
        if (!kinds.stream().allMatch(kind -> Visibility.allows(relation, kind))) {
            throw new NoSuchPerson(person);
        }
        if (relation != Relation.SELF) {
            if (kinds.stream().anyMatch(DataKind::restrictable)) {
                requireUnrestricted(person);
            }
            views.record(asker.person(), List.of(person), purpose, Instant.now(clock));
        }
        return relation;
    }

    /** @throws DataRestricted while the data of that person are, and the person is not the asker */
    public void requireUnrestricted(PersonId person) {
        if (!person.equals(asker.person()) && !restricted(List.of(person)).isEmpty()) {
            throw new DataRestricted();
        }
    }

    /** Those of them whose competency data nobody else sees today. */
    public Set<PersonId> restricted(Collection<PersonId> people) {
        return people.isEmpty() ? Set.of() : restrictions.among(people, Instant.now(clock));
    }

    /** The people whom the asker leads or stands in for, each seen for that purpose but those who are restricted. */
    public Team ofMyTeam(Set<DataKind> kinds, Purpose purpose) {
        return seen(myTeam(), kinds, purpose);
    }

    /** The same for those of the team who are among these; of the others nothing is seen. */
    public Team ofMyTeam(Set<DataKind> kinds, Purpose purpose, Collection<PersonId> among) {
        List<Person> team =
                myTeam().stream().filter(person -> among.contains(person.id())).toList();
        return seen(team, kinds, purpose);
    }

    private Team seen(List<Person> team, Set<DataKind> kinds, Purpose purpose) {
        boolean allowed = kinds.stream().allMatch(kind -> Visibility.allows(Relation.LEADER, kind));
        if (!allowed || team.isEmpty()) {
            return new Team(List.of(), Set.of());
        }
        List<PersonId> all = team.stream().map(Person::id).toList();
        if (kinds.stream().noneMatch(DataKind::restrictable)) {
            seen(all, purpose);
            return new Team(team, Set.of());
        }
        Set<PersonId> restricted = new HashSet<>(all);
        restricted.removeAll(views.recordUnrestricted(asker.person(), all, purpose, Instant.now(clock)));
        return new Team(team, restricted);
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

    /**
     * A team, by name.
     *
     * @param restricted those of whom nothing that is restricted may be shown
     */
    public record Team(List<Person> members, Set<PersonId> restricted) {

        public Team {
            members = List.copyOf(members);
            restricted = Set.copyOf(restricted);
        }

        /** Those of whom something may be shown. */
        public List<PersonId> seen() {
            return members.stream()
                    .map(Person::id)
                    .filter(person -> !restricted.contains(person))
                    .toList();
        }
    }
}
