// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.enrolment;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.path.PathId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Enrolments for tests. */
public final class InMemoryEnrolments implements Enrolments {

    private final List<Enrolment> all = new ArrayList<>();

    @Override
    public void add(Enrolment enrolment) {
        all.add(enrolment);
    }

    @Override
    public Enrolment get(TownId town, EnrolmentId id) {
        return some(town, enrolment -> enrolment.id().equals(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchEnrolment(id));
    }

    @Override
    public List<Enrolment> alive(TownId town, Collection<PersonId> people) {
        return some(town, enrolment -> enrolment.alive() && people.contains(enrolment.person()));
    }

    @Override
    public List<Enrolment> alive(TownId town, PathId path) {
        return some(town, enrolment -> enrolment.alive() && enrolment.path().equals(path));
    }

    @Override
    public List<PersonId> leavers(TownId town, PathId path) {
        return some(town, enrolment -> !enrolment.alive() && enrolment.path().equals(path)).stream()
                .map(Enrolment::person)
                .toList();
    }

    @Override
    public Map<PathId, Long> counts(TownId town) {
        return some(town, Enrolment::alive).stream()
                .collect(Collectors.groupingBy(Enrolment::path, Collectors.counting()));
    }

    private List<Enrolment> some(TownId town, Predicate<Enrolment> wanted) {
        return all.stream()
                .filter(enrolment -> enrolment.town().equals(town))
                .filter(wanted)
                .toList();
    }
}
