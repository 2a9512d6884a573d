// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.seasonbasis.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.season.Lecturer;
import de.digifit.core.season.Limits;
import de.digifit.core.season.Room;
import de.digifit.core.season.Season.Horizon;
import de.digifit.core.workday.Calendars;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.seasonbasis.SeasonSheet;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.SeminarId;
import de.digifit.lms.seminar.Seminars;
import de.digifit.lms.teaching.Teaching;
import de.digifit.lms.teaching.application.Faculty;
import de.digifit.lms.venue.Occupancies;
import de.digifit.lms.venue.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** With what a season is held: open days, rooms, and who can teach what. */
@ApplicationScoped
class Resources {

    private final Seminars seminars;
    private final Venues venues;
    private final Occupancies occupancies;
    private final Faculty faculty;
    private final Calendars calendars;

    @Inject
    Resources(Seminars seminars, Venues venues, Occupancies occupancies, Faculty faculty, Calendars calendars) {
        this.seminars = seminars;
        this.venues = venues;
        this.occupancies = occupancies;
        this.faculty = faculty;
        this.calendars = calendars;
    }

    List<Seminar> catalogue(TownId town) {
        return seminars.of(town);
    }

    /** Holidays of the state and closing days of the town are left out. */
    Horizon horizon(TownId town, SeasonSheet sheet) {
        WorkingDays days = calendars.of(town);
        Set<LocalDate> closed = sheet.firstDay()
                .datesUntil(sheet.lastDay().plusDays(1))
                .filter(day -> !days.isWorkingDay(day))
                .collect(Collectors.toSet());
        return new Horizon(sheet.firstDay(), sheet.lastDay(), closed);
    }

    /** With the days on which other events use them. */
    List<Room> rooms(TownId town, Horizon horizon) {
        List<de.digifit.lms.venue.Room> rooms = venues.rooms(town);
        Map<UUID, Set<LocalDate>> busy =
                busy(rooms.stream().map(room -> room.id().value()).toList(), horizon);
        return rooms.stream()
                .map(room -> new Room(
                        room.id().toString(),
                        room.sheet().seats(),
                        Set.of(),
                        busy.getOrDefault(room.id().value(), Set.of())))
                .toList();
    }

    /** What those who hold that office can teach of these seminars, on days on which they are not needed elsewhere. */
    List<Lecturer> lecturers(TownId town, Horizon horizon, Set<SeminarId> offered) {
        Set<PersonId> lecturers = faculty.lecturers(town);
        List<Teaching> teachings = faculty.teachings(town).stream()
                .filter(teaching -> lecturers.contains(teaching.person()))
                .filter(teaching -> teaching.seminars().stream().anyMatch(offered::contains))
                .toList();
        Map<UUID, Set<LocalDate>> busy =
                busy(teachings.stream().map(one -> one.person().value()).toList(), horizon);
        return teachings.stream()
                .map(teaching -> new Lecturer(
                        teaching.person().toString(),
                        codes(teaching, offered),
                        free(
                                teaching,
                                horizon,
                                busy.getOrDefault(teaching.person().value(), Set.of())),
                        teaching.mostHalfDays()))
                .toList();
    }

    private static Set<LocalDate> free(Teaching teaching, Horizon horizon, Set<LocalDate> busy) {
        return horizon.days().stream()
                .filter(day -> teaching.weekdays().contains(day.getDayOfWeek()))
                .filter(day -> !busy.contains(day))
                .collect(Collectors.toSet());
    }

    /** Who of the team can stand beside what, with the share of the working time. */
    Map<Teaching, Integer> beside(TownId town) {
        Map<PersonId, Integer> shares = faculty.shares(town);
        Set<PersonId> lecturers = faculty.lecturers(town);
        return faculty.teachings(town).stream()
                .filter(teaching -> !lecturers.contains(teaching.person()))
                .filter(teaching -> shares.containsKey(teaching.person()))
                .collect(Collectors.toMap(teaching -> teaching, teaching -> shares.getOrDefault(teaching.person(), 0)));
    }

    static Set<String> codes(Teaching teaching, Set<SeminarId> offered) {
        return teaching.seminars().stream()
                .filter(offered::contains)
                .map(SeminarId::toString)
                .collect(Collectors.toSet());
    }

    static Limits limits(SeasonSheet sheet) {
        return new Limits(
                100L * sheet.budget(),
                sheet.halfDaysPerPerson(),
                sheet.unitFairness() / 100.0,
                sheet.partTimeFairness() / 100.0);
    }

    private Map<UUID, Set<LocalDate>> busy(Collection<UUID> resources, Horizon horizon) {
        Map<UUID, Set<LocalDate>> days = new HashMap<>();
        occupancies
                .busy(
                        resources,
                        horizon.first().atStartOfDay(),
                        horizon.last().plusDays(1).atStartOfDay())
                .forEach(one -> days.computeIfAbsent(one.resource(), resource -> new HashSet<>())
                        .addAll(one.span()
                                .startsAt()
                                .toLocalDate()
                                .datesUntil(one.span().endsAt().toLocalDate().plusDays(1))
                                .toList()));
        return days;
    }
}
