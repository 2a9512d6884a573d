// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.season.application;

import de.digifit.core.organisation.People;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.organisation.Units;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What people call the things that the planner knows by their ids. */
@ApplicationScoped
class SeasonNames {

    private final Seminars seminars;
    private final Venues venues;
    private final People people;
    private final Units units;

    @Inject
    SeasonNames(Seminars seminars, Venues venues, People people, Units units) {
        this.seminars = seminars;
        this.venues = venues;
        this.people = people;
        this.units = units;
    }

    /** By id. */
    Map<String, String> rooms(TownId town, Collection<RoomId> some) {
        return venues.rooms(town, some).values().stream()
                .collect(Collectors.toMap(room -> room.id().toString(), room -> room.name()));
    }

    Map<PersonId, String> people(TownId town, Collection<PersonId> some) {
        return people.names(town, some.stream().distinct().toList());
    }

    /** Of whatever the id names; a text that is no id is said as it is, an unknown one not at all. */
    String of(TownId town, String what) {
        UUID id;
        try {
            id = UUID.fromString(what);
        } catch (IllegalArgumentException noId) {
            return what;
        }
        String seminar = seminars.get(town, List.of(new SeminarId(id))).values().stream()
                .map(Seminar::code)
                .findFirst()
                .orElse("");
        String room = rooms(town, List.of(new RoomId(id))).getOrDefault(id.toString(), "");
        String person = people(town, List.of(new PersonId(id))).getOrDefault(new PersonId(id), "");
        return seminar + room + person + units.names(town).getOrDefault(new UnitId(id), "");
    }
}
