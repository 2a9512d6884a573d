// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.attendance.VerificationCode;
import de.digifit.lms.enrolment.Award;
import de.digifit.lms.enrolment.Awards;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.enrolment.Enrolment.Way;
import de.digifit.lms.enrolment.EnrolmentId;
import de.digifit.lms.enrolment.Enrolments;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.PathId;
import de.digifit.lms.path.Paths;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The book in which everybody who is on a path stands once. */
@ApplicationScoped
class Register {

    private final Paths paths;
    private final Enrolments enrolments;
    private final Awards awards;
    private final Clock clock;

    @Inject
    Register(Paths paths, Enrolments enrolments, Awards awards, Clock clock) {
        this.paths = paths;
        this.enrolments = enrolments;
        this.awards = awards;
        this.clock = clock;
    }

    List<Path> paths(TownId town) {
        return paths.of(town);
    }

    Path path(TownId town, PathId id) {
        return paths.get(town, id);
    }

    /** Nobody else enrols in this path or confirms something until the transaction ends. */
    Path hold(TownId town, PathId id) {
        return paths.hold(town, id);
    }

    Optional<Enrolment> find(Path path, PersonId person) {
        return enrolments.alive(path.town(), List.of(person)).stream()
                .filter(enrolment -> enrolment.path().equals(path.id()))
                .findFirst();
    }

    /**
     * Who is on the path already stays as it is.
     *
     * @param path as given by {@link #hold}
     */
    Enrolment enrol(Path path, PersonId person, Way way, PersonId by, String why) {
        return find(path, person).orElseGet(() -> add(path, person, way, by, why));
    }

    Enrolment add(Path path, PersonId person, Way way, PersonId by, String why) {
        Enrolment enrolment = new Enrolment(path, person, way, by, why, Instant.now(clock));
        enrolments.add(enrolment);
        return enrolment;
    }

    Enrolment get(TownId town, EnrolmentId id) {
        return enrolments.get(town, id);
    }

    List<Enrolment> of(TownId town, Collection<PersonId> people) {
        return enrolments.alive(town, people);
    }

    List<Enrolment> on(Path path) {
        return enrolments.alive(path.town(), path.id());
    }

    List<PersonId> leavers(Path path) {
        return enrolments.leavers(path.town(), path.id());
    }

    Map<PathId, Long> counts(TownId town) {
        return enrolments.counts(town);
    }

    Map<EnrolmentId, Award> awards(TownId town, Collection<Enrolment> some) {
        return awards.of(town, some.stream().map(Enrolment::id).toList());
    }

    Award award(Enrolment enrolment, PersonId by) {
        LocalDate today = LocalDate.now(clock);
        String number = awards.nextNumber(enrolment.town(), today.getYear());
        Award award = new Award(enrolment, number, VerificationCode.next(), today, by);
        awards.add(award);
        return award;
    }

    Instant now() {
        return Instant.now(clock);
    }
}
