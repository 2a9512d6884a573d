// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.DataKind;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.Enrolment.Way;
import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.path.Learnt;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import de.digifit.lms.path.Progress;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The paths of a leader's team, and enrolling somebody after they agreed on it. By name; nothing is ranked. */
@Act
@RequiresPermissions("team:lead")
public class TeamPaths {

    private static final Set<DataKind> SHOWN = Set.of(DataKind.ATTENDANCE, DataKind.APPLICATIONS);

    private final Asker asker;
    private final Disclosure disclosure;
    private final Register register;
    private final Reading reading;

    @Inject
    public TeamPaths(Asker asker, Disclosure disclosure, Register register, Reading reading) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.register = register;
        this.reading = reading;
    }

    public List<Path> paths() {
        return register.paths(asker.town());
    }

    /** The names of the team, for choosing. */
    public List<Person> team() {
        return disclosure.myTeam();
    }

    /** One row for each member and path. */
    public List<TeamPath> onPaths() {
        List<Person> team =
                disclosure.ofMyTeam(SHOWN, Purpose.QUALIFICATION_TALK).members();
        List<PersonId> ids = team.stream().map(Person::id).toList();
        Map<PathId, Path> paths =
                register.paths(asker.town()).stream().collect(Collectors.toMap(Path::id, Function.identity()));
        Map<PersonId, List<Learnt>> learnt = reading.learnt(asker.town(), ids);
        List<Enrolment> enrolments = register.of(asker.town(), ids);
        Map<EnrolmentId, Award> awards = register.awards(asker.town(), enrolments);
        Map<PersonId, List<Enrolment>> byPerson = enrolments.stream().collect(Collectors.groupingBy(Enrolment::person));
        return team.stream()
                .flatMap(person -> byPerson.getOrDefault(person.id(), List.of()).stream()
                        .map(enrolment -> {
                            Path path = Objects.requireNonNull(paths.get(enrolment.path()));
                            return new TeamPath(
                                    person.name(),
                                    path,
                                    enrolment,
                                    reading.progress(
                                            path, Optional.of(enrolment), learnt.getOrDefault(person.id(), List.of())),
                                    awards.containsKey(enrolment.id()));
                        }))
                .toList();
    }

    /**
     * Enrols a member of the team.
     *
     * @param agreed what leader and person agreed on; the person reads it
     * @throws de.digifit.core.organisation.NoSuchPerson when the person is not of the asker's team
     */
    public void enrol(PathId id, PersonId person, String agreed) {
        Path path = register.hold(asker.town(), id);
        disclosure.of(person, SHOWN, Purpose.QUALIFICATION_TALK);
        register.enrol(path, person, Way.LEADER, asker.person(), agreed);
    }

    /** A member of the team who is on a path. */
    public record TeamPath(String name, Path path, Enrolment enrolment, Progress progress, boolean awarded) {}
}
