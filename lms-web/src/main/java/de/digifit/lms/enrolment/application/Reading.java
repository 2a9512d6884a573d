// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.role.RoleProfile;
import de.digifit.core.role.Roles;
import de.digifit.lms.enrolment.Enrolment;
import de.digifit.lms.path.Learning;
import de.digifit.lms.path.Learnt;
import de.digifit.lms.path.NextDate;
import de.digifit.lms.path.Path;
import de.digifit.lms.path.Progress;
import de.digifit.lms.path.Progress.Block;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts together how far people are, with the same few questions for one person as for many. */
@ApplicationScoped
class Reading {

    private final Learning learning;
    private final Seminars seminars;
    private final Roles roles;
    private final Clock clock;

    @Inject
    Reading(Learning learning, Seminars seminars, Roles roles, Clock clock) {
        this.learning = learning;
        this.seminars = seminars;
        this.roles = roles;
        this.clock = clock;
    }

    Map<PersonId, List<Learnt>> learnt(TownId town, Collection<PersonId> people) {
        return learning.of(town, people);
    }

    Progress progress(Path path, Optional<Enrolment> enrolment, List<Learnt> learnt) {
        return Progress.of(
                path.blocks(), learnt, enrolment.map(Enrolment::confirmed).orElse(Set.of()));
    }

    Progress progress(Path path, Enrolment enrolment) {
        List<Learnt> learnt =
                learning.of(path.town(), List.of(enrolment.person())).getOrDefault(enrolment.person(), List.of());
        return progress(path, Optional.of(enrolment), learnt);
    }

    Set<String> roleCodes(PersonId person) {
        return roles.heldBy(person, LocalDate.now(clock)).stream()
                .map(RoleProfile::code)
                .collect(Collectors.toSet());
    }

    /** The seminars of a path as a person sees them, with the next date for each. */
    Steps steps(Path path, Progress progress) {
        Map<String, Seminar> byCode =
                seminars.of(path.town()).stream().collect(Collectors.toMap(Seminar::code, Function.identity()));
        Map<SeminarId, NextDate> next = learning.next(path.town(), LocalDate.now(clock));
        return new Steps(steps(progress.required(), byCode, next), steps(progress.electives(), byCode, next));
    }

    /** A seminar that the town no longer offers is left out. */
    private static List<PathStep> steps(
            List<Block> blocks, Map<String, Seminar> byCode, Map<SeminarId, NextDate> next) {
        return blocks.stream()
                .flatMap(block -> Optional.ofNullable(byCode.get(block.seminar())).stream()
                        .map(seminar -> new PathStep(seminar, block, Optional.ofNullable(next.get(seminar.id())))))
                .toList();
    }

    /** Both kinds of seminars of a path. */
    record Steps(List<PathStep> required, List<PathStep> electives) {

        List<PathStep> all() {
            return Stream.concat(required.stream(), electives.stream()).toList();
        }
    }
}
