// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.rolesheet.application;

import de.digifit.core.changeagent.application.TeamAccess;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Names, and who works beside somebody. */
@ApplicationScoped
public class Colleagues {

    private final TeamAccess access;
    private final People people;
    private final Units units;

    @Inject
    public Colleagues(TeamAccess access, People people, Units units) {
        this.access = access;
        this.people = people;
        this.units = units;
    }

    /** @throws de.digifit.core.organisation.NoSuchPerson when nobody in the town has this id */
    String name(PersonId person) {
        return people.get(access.town(), person).name();
    }

    Map<PersonId, String> names(Collection<PersonId> asked) {
        return people.names(access.town(), asked);
    }

    /** By name; without the person. */
    List<Beside> beside(PersonId person) {
        UnitId unit = units.unitsOf(List.of(person), access.today()).get(person);
        return unit == null
                ? List.of()
                : people.ofUnit(access.town(), unit, access.today()).stream()
                        .filter(one -> !one.id().equals(person))
                        .map(one -> new Beside(one.id(), one.name()))
                        .toList();
    }

    /** Somebody of the same unit. */
    public record Beside(PersonId id, String name) {}
}
