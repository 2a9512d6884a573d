// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.demo.story;

import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.role.Desk;
import de.digifit.lms.demo.choice.Applicant;
import de.digifit.lms.demo.plan.TownPlan.CastPlan;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody of an invented town with all that the story needs to know.
 *
 * @param roles codes of role profiles, in the order in which they were given
 * @param line who decides about this person; nobody does about the mayor
 * @param unit where the person works
 * @param division the top unit that the person's unit belongs to
 */
record Staffer(
        Person person,
        Set<String> roles,
        Optional<Line> line,
        String division,
        UnitId unit,
        LocalDate since,
        Optional<CastPlan> cast) {

    /** A leader, and who stands in. */
    record Line(PersonId leader, Optional<PersonId> deputy) {}

    PersonId id() {
        return person.id();
    }

    Applicant applicant() {
        return new Applicant(wants(), line.orElseThrow().leader(), unit);
    }

    de.digifit.lms.booking.Applicant wants() {
        return new de.digifit.lms.booking.Applicant(id(), Desk.of(roles));
    }

    boolean mobile() {
        return Desk.of(roles) == Desk.NONE;
    }

    boolean leads() {
        return roles.contains("FK");
    }

    /** Whether this is the person of that demo account. */
    boolean isCalled(String login) {
        return cast.filter(plan -> plan.login().equals(login)).isPresent();
    }

    boolean holds(String responsibility) {
        return cast.filter(plan -> plan.responsibilities().contains(responsibility))
                .isPresent();
    }
}
