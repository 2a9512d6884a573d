// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.knowledge.application;

import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.knowledge.Colleague;
import de.digifit.core.knowledge.DutyRooms;
import de.digifit.core.knowledge.PublicHours;
import de.digifit.core.knowledge.UnitDuties;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The public counters of a town, for whoever plans how many may be away at once: who can do each, and how many stay.
 *
 * <p>This is no act and shows nobody anything: who can do a counter follows from agreed levels, so a caller uses it to
 * reckon and never says it. Who is restricted counts as somebody of whom nothing is known. Five statements for a town.
 */
@ApplicationScoped
public class PublicCounters {

    private final UnitDuties duties;
    private final DutyRooms rooms;
    private final KnownLevels levels;
    private final Disclosure disclosure;
    private final Modules modules;

    @Inject
    public PublicCounters(
            UnitDuties duties, DutyRooms rooms, KnownLevels levels, Disclosure disclosure, Modules modules) {
        this.duties = duties;
        this.rooms = rooms;
        this.levels = levels;
        this.disclosure = disclosure;
        this.modules = modules;
    }

    /** By name of the duty; none while the works agreement does not let cover be reckoned. */
    public List<Counter> of(TownId town, LocalDate day) {
        List<UnitDuty> kept = modules.released(town, Module.COVER) ? duties.counters(town) : List.of();
        Map<UnitId, List<Person>> staff =
                rooms.staff(kept.stream().map(UnitDuty::unit).collect(Collectors.toSet()), day);
        Map<PersonId, Colleague> known = known(staff.values());
        return kept.stream()
                .flatMap(duty -> duty.counter().stream()
                        .map(hours -> new Counter(
                                duty.unit(),
                                duty.name(),
                                able(duty, staff.getOrDefault(duty.unit(), List.of()), known),
                                hours)))
                .toList();
    }

    private Map<PersonId, Colleague> known(Collection<List<Person>> staff) {
        Set<PersonId> people =
                staff.stream().flatMap(List::stream).map(Person::id).collect(Collectors.toCollection(HashSet::new));
        people.removeAll(disclosure.restricted(people));
        return levels.of(people);
    }

    private static Set<PersonId> able(UnitDuty duty, List<Person> staff, Map<PersonId, Colleague> known) {
        return staff.stream()
                .map(person -> known.getOrDefault(person.id(), new Colleague(person.id(), Map.of())))
                .filter(colleague -> duty.duty().posts().stream().anyMatch(colleague::can))
                .map(Colleague::person)
                .collect(Collectors.toSet());
    }

    /**
     * A counter where the public waits.
     *
     * @param able who can do one of its posts, as far as is known
     * @param hours when it is open, and how many of them have to be there then
     */
    public record Counter(UnitId unit, String name, Set<PersonId> able, PublicHours hours) {

        public Counter {
            able = Set.copyOf(able);
        }

        /** Fewer than have to be there can do it, as far as is known: then nobody can be spared, and no rule is kept. */
        public boolean shortOfPeople() {
            return able.size() < hours.stay();
        }
    }
}
