// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import static de.digifit.lms.seminar.Samples.TODAY;

import de.digifit.core.account.Account;
import de.digifit.core.account.Accounts;
import de.digifit.core.account.Responsibility;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.People;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.TownClock;
import de.digifit.core.workday.Calendars;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.planning.InMemoryChanges;
import de.digifit.lms.seminar.InMemoryEvents;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.Samples;
import de.digifit.lms.venue.InMemoryOccupancies;
import de.digifit.lms.venue.InMemoryVenues;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** All that somebody who plans works with, in memory: two lecturers, no rooms yet. */
final class PlanningDesk implements Accounts, People, Calendars {

    final TownId town = Samples.aTown();
    final PersonId jo = Samples.aPerson();
    final PersonId kai = Samples.aPerson();
    final InMemorySeminars seminars = new InMemorySeminars();
    final InMemoryEvents events = new InMemoryEvents();
    final InMemoryVenues venues = new InMemoryVenues();
    final InMemoryOccupancies occupancies = new InMemoryOccupancies();
    final InMemoryChanges changes = new InMemoryChanges();
    final Listeners listeners = new Listeners();
    final Clock clock = Clock.fixed(TODAY.atTime(10, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
    final Asker asker = new Asker();
    private final Staff staff = new Staff(this, this, clock);
    private final Programme programme =
            new Programme(seminars, events, new InMemoryBookings(), new Reservations(venues, occupancies, staff), this);
    private final Announcements announcements = new Announcements(asker, changes, listeners, clock);
    final EventPlanning planning = new EventPlanning(asker, programme, staff, announcements, clock);
    final EventChanges changing = new EventChanges(asker, programme, staff, announcements, clock);
    final Trainings trainings = new Trainings(asker, programme, staff, announcements, clock);
    final Season season = new Season(asker, programme, clock);

    @Override
    public List<Colleague> ofUnit(TownId town, UnitId unit, LocalDate day) {
        return List.of();
    }

    @Override
    public List<Colleague> search(TownId town, String words, LocalDate day, int most) {
        return List.of();
    }

    @Override
    public Optional<Account> find(String login, LocalDate day) {
        return Optional.empty();
    }

    @Override
    public List<PersonId> holding(TownId where, Responsibility responsibility, LocalDate day) {
        return where.equals(town) && responsibility == Responsibility.LECTURER ? List.of(jo, kai) : List.of();
    }

    @Override
    public Person get(TownId where, PersonId id) {
        throw new UnsupportedOperationException();
    }

    @Override
    public WorkingDays of(TownId where) {
        return new WorkingDays(day -> false);
    }

    @Override
    public WorkingDays of(FederalState state) {
        return new WorkingDays(day -> false);
    }

    @Override
    public Map<PersonId, String> names(TownId where, Collection<PersonId> ids) {
        return ids.stream().distinct().collect(Collectors.toMap(id -> id, id -> id.equals(jo) ? "Jo" : "Kai"));
    }
}
