// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teaching.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.NoSuchPerson;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import de.digifit.lms.teaching.Teaching;
import de.digifit.lms.teaching.Teachings;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Who can hold which seminars on which days: said by those who plan trainings, for lecturers and for the team. */
@Act
@RequiresPermissions("training:plan")
public class TeachingKeeping {

    private final Asker asker;
    private final Teachings teachings;
    private final Faculty faculty;
    private final People people;
    private final Seminars seminars;

    @Inject
    public TeachingKeeping(Asker asker, Teachings teachings, Faculty faculty, People people, Seminars seminars) {
        this.asker = asker;
        this.teachings = teachings;
        this.faculty = faculty;
        this.people = people;
        this.seminars = seminars;
    }

    /** Everybody who may hold a seminar or stand beside one, lecturers first, then by name. */
    public List<Teacher> teachers() {
        Set<PersonId> lecturers = faculty.lecturers(asker.town());
        Map<PersonId, Teaching> said =
                teachings.of(asker.town()).stream().collect(Collectors.toMap(Teaching::person, teaching -> teaching));
        Set<PersonId> all = new HashSet<>(lecturers);
        all.addAll(faculty.shares(asker.town()).keySet());
        return people.names(asker.town(), all).entrySet().stream()
                .map(entry -> new Teacher(
                        entry.getKey(),
                        entry.getValue(),
                        lecturers.contains(entry.getKey()),
                        Optional.ofNullable(said.get(entry.getKey()))))
                .sorted(Comparator.comparing((Teacher one) -> !one.lecturer()).thenComparing(Teacher::name))
                .toList();
    }

    /** @throws NoSuchPerson when this person neither is a lecturer nor belongs to a team */
    public Teacher teacher(PersonId person) {
        return teachers().stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .orElseThrow(() -> new NoSuchPerson(person));
    }

    /** What can be taught. */
    public List<Seminar> seminars() {
        return seminars.of(asker.town());
    }

    public void say(PersonId person, Collection<SeminarId> some, Collection<DayOfWeek> days, int halfDays) {
        Optional<Teaching> known = teacher(person).teaching();
        Teaching teaching = known.orElseGet(() -> new Teaching(asker.town(), person));
        teaching.says(some, days, halfDays);
        if (known.isEmpty()) {
            teachings.add(teaching);
        }
    }

    /** Not planned any more. Saying so twice changes nothing. */
    public void forget(PersonId person) {
        teachings.find(asker.town(), person).ifPresent(teachings::remove);
    }

    /**
     * Somebody who may hold seminars, or stand beside one.
     *
     * @param lecturer false for a member of the multiplier team who stands beside
     */
    public record Teacher(PersonId person, String name, boolean lecturer, Optional<Teaching> teaching) {}
}
