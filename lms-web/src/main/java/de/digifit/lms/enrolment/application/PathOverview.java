// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Act;
import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.path.Learnt;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** The paths of the town for coordination: who is on them and which parts are done. No levels and no order by result. */
@Act
@RequiresPermissions("path:coordinate")
public class PathOverview {

    private final Asker asker;
    private final Disclosure disclosure;
    private final Register register;
    private final Reading reading;
    private final Directory directory;

    @Inject
    public PathOverview(Asker asker, Disclosure disclosure, Register register, Reading reading, Directory directory) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.register = register;
        this.reading = reading;
        this.directory = directory;
    }

    /** Each path with the number of people on it. */
    public List<PathCount> paths() {
        Map<PathId, Long> counts = register.counts(asker.town());
        return register.paths(asker.town()).stream()
                .map(path -> new PathCount(path, counts.getOrDefault(path.id(), 0L)))
                .toList();
    }

    public Path path(PathId id) {
        return register.path(asker.town(), id);
    }

    /** Who is on the path, by name; each of them can see that coordination looked. */
    public List<PathPerson> people(PathId id) {
        TownId town = asker.town();
        Path path = register.path(town, id);
        List<Enrolment> enrolments = register.on(path);
        List<PersonId> ids = enrolments.stream().map(Enrolment::person).toList();
        disclosure.seen(
                ids.stream().filter(person -> !person.equals(asker.person())).toList(), Purpose.PATH);
        Map<PersonId, String> names = directory.names(town, ids);
        Map<PersonId, String> units = directory.units(town, ids);
        Map<PersonId, List<Learnt>> learnt = reading.learnt(town, ids);
        Map<EnrolmentId, Award> awards = register.awards(town, enrolments);
        return enrolments.stream()
                .filter(enrolment -> names.containsKey(enrolment.person()))
                .map(enrolment -> new PathPerson(
                        enrolment,
                        names.getOrDefault(enrolment.person(), ""),
                        units.getOrDefault(enrolment.person(), ""),
                        reading.progress(
                                path, Optional.of(enrolment), learnt.getOrDefault(enrolment.person(), List.of())),
                        Optional.ofNullable(awards.get(enrolment.id()))))
                .sorted(Comparator.comparing(PathPerson::name))
                .toList();
    }

    /** A path, and how many people are on it. */
    public record PathCount(Path path, long enrolled) {}
}
