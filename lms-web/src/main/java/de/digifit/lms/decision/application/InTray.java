// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.decision.Cases;
import de.digifit.lms.decision.Cases.Ruling;
import de.digifit.lms.decision.TeamDays;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What lies on the desks of the one who asks, with names; the number of statements does not grow with it. */
@ApplicationScoped
class InTray {

    private final Cases cases;
    private final Seats seats;
    private final Disclosure disclosure;
    private final People people;
    private final Rulings rulings;

    @Inject
    InTray(Cases cases, Seats seats, Disclosure disclosure, People people, Rulings rulings) {
        this.cases = cases;
        this.seats = seats;
        this.disclosure = disclosure;
        this.people = people;
        this.rulings = rulings;
    }

    /** All that is undecided, oldest first. */
    List<OpenDecision> of(TownId town) {
        List<PersonId> team = team();
        List<Booking> all = new ArrayList<>(cases.ofTeam(team));
        cases.beyondLeader(town).stream()
                .filter(booking -> all.stream().noneMatch(known -> known.id().equals(booking.id())))
                .forEach(all::add);
        List<Booking> mine = seats.mine(all);
        disclosure.seen(mine.stream().map(Booking::person).distinct().toList(), Purpose.APPLICATION);
        return rows(town, mine, team);
    }

    List<OpenDecision> rows(TownId town, List<Booking> some) {
        return rows(town, some, team());
    }

    private List<OpenDecision> rows(TownId town, List<Booking> some, List<PersonId> team) {
        if (some.isEmpty()) {
            return List.of();
        }
        Map<PersonId, String> names =
                people.names(town, some.stream().map(Booking::person).distinct().toList());
        TeamDays away = new TeamDays(team.size(), away(town, team));
        return rulings.details(town, some).stream()
                .map(details -> row(details, names, new HashSet<>(team), away))
                .toList();
    }

    private static OpenDecision row(
            BookingDetails details, Map<PersonId, String> names, Set<PersonId> team, TeamDays away) {
        PersonId person = details.booking().person();
        return new OpenDecision(
                names.getOrDefault(person, ""),
                details,
                away.with(person, days(details.event())).filter(shortage -> team.contains(person)));
    }

    private Map<LocalDate, Set<PersonId>> away(TownId town, List<PersonId> team) {
        Map<LocalDate, Set<PersonId>> away = new HashMap<>();
        rulings.details(town, cases.withPlace(team)).forEach(details -> days(details.event())
                .forEach(day -> away.computeIfAbsent(day, key -> new HashSet<>())
                        .add(details.booking().person())));
        return away;
    }

    private static List<LocalDate> days(Event event) {
        return event.sessions().stream()
                .map(session -> session.startsAt().toLocalDate())
                .distinct()
                .toList();
    }

    /** What was decided in the names in which the asker decides, newest first. */
    List<Ruling> ruled(PersonId by, Instant since) {
        List<Ruling> ruled = cases.ruled(seats.actsFor(), by, team(), since);
        disclosure.seen(
                ruled.stream()
                        .map(ruling -> ruling.booking().person())
                        .distinct()
                        .toList(),
                Purpose.APPLICATION);
        return ruled;
    }

    List<BookingDetails> details(TownId town, Collection<Booking> some) {
        return rulings.details(town, some);
    }

    Map<PersonId, String> names(TownId town, Collection<PersonId> some) {
        return people.names(town, some);
    }

    private List<PersonId> team() {
        return disclosure.myTeam().stream().map(Person::id).toList();
    }
}
