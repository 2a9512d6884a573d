// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.aspiration.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.aspiration.Aspiration;
import de.digifit.core.aspiration.Distance;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts names to those who were found, and writes down that they were. */
@ApplicationScoped
class Found {

    private final Asker asker;
    private final Disclosure disclosure;
    private final People people;
    private final Units units;
    private final Clock clock;

    @Inject
    Found(Asker asker, Disclosure disclosure, People people, Units units, Clock clock) {
        this.asker = asker;
        this.disclosure = disclosure;
        this.people = people;
        this.units = units;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Those of them whom the asker leads or stands in for, and whose levels are not restricted. */
    List<PersonId> ofMyTeam(List<Aspiration> said) {
        Set<PersonId> team = disclosure.myTeam().stream().map(Person::id).collect(Collectors.toSet());
        List<PersonId> led =
                said.stream().map(Aspiration::person).filter(team::contains).toList();
        Set<PersonId> restricted = disclosure.restricted(led);
        return led.stream().filter(person -> !restricted.contains(person)).toList();
    }

    /** By name. */
    List<Candidate> candidates(List<Aspiration> said, Map<PersonId, Distance> distances) {
        List<PersonId> ids = said.stream().map(Aspiration::person).toList();
        Map<PersonId, String> names = people.names(asker.town(), ids);
        Map<PersonId, String> unitNames = units.namesOf(asker.town(), ids, today());
        disclosure.seen(ids, Purpose.ROLE_SEARCH);
        return said.stream()
                .map(aspiration -> new Candidate(
                        aspiration.person(),
                        names.getOrDefault(aspiration.person(), ""),
                        unitNames.getOrDefault(aspiration.person(), ""),
                        aspiration.saidOn(),
                        Optional.ofNullable(distances.get(aspiration.person()))))
                .sorted(Comparator.comparing(Candidate::name))
                .toList();
    }
}
