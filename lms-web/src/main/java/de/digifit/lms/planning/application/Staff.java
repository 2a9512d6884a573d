// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.Accounts;
import de.digifit.core.account.Responsibility;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.planning.NotALecturer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Who may hold seminars in a town. */
@ApplicationScoped
class Staff {

    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    @Inject
    Staff(Accounts accounts, People people, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    Map<PersonId, String> lecturers(TownId town) {
        return people.names(town, holding(town));
    }

    Map<PersonId, String> names(TownId town, Collection<PersonId> some) {
        return people.names(town, some);
    }

    /** @throws NotALecturer when one of them may not */
    void require(TownId town, Collection<PersonId> some) {
        if (!holding(town).containsAll(some)) {
            throw new NotALecturer();
        }
    }

    private List<PersonId> holding(TownId town) {
        return accounts.holding(town, Responsibility.LECTURER, LocalDate.now(clock));
    }
}
