// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.planning.PlaceMissing;
import de.digifit.lms.planning.RoomTooSmall;
import de.digifit.lms.planning.RoomWithSteps;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.terms.Arrangements.Aid;
import de.digifit.lms.venue.AlreadyTaken;
import de.digifit.lms.venue.Claim;
import de.digifit.lms.venue.Equipment;
import de.digifit.lms.venue.Occupancies;
import de.digifit.lms.venue.ReasonForSharingMissing;
import de.digifit.lms.venue.Room;
import de.digifit.lms.venue.RoomId;
import de.digifit.lms.venue.RoomSheet;
import de.digifit.lms.venue.Venues;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Sees that rooms, lecturers and equipment are where they are needed, and nowhere else at that time. */
@ApplicationScoped
class Reservations {

    private final Venues venues;
    private final Occupancies occupancies;
    private final Staff staff;

    @Inject
    Reservations(Venues venues, Occupancies occupancies, Staff staff) {
        this.venues = venues;
        this.occupancies = occupancies;
        this.staff = staff;
    }

    /**
     * Puts what the event needs in place of all that it had.
     *
     * @param why something is shared with another event; empty where nothing may be
     */
    @SuppressWarnings("ReferenceEquality") // two claims that are equal clash, too
    void reserve(Event event, String why) {
        List<Claim> claims = claims(event);
        claims.stream()
                .filter(claim -> claims.stream().anyMatch(other -> other != claim && claim.clashesWith(other)))
                .findFirst()
                .ifPresent(Reservations::refuse);
        List<Claim> taken = occupancies.taken(event.id().value(), claims);
        taken.stream().filter(claim -> !claim.shareable()).findFirst().ifPresent(Reservations::refuse);
        taken.stream().filter(claim -> why.isBlank()).findFirst().ifPresent(claim -> {
            throw new ReasonForSharingMissing(claim.name(), day(claim));
        });
        occupancies.put(
                event.id().value(),
                claims.stream()
                        .map(claim -> taken.contains(claim) ? claim.shared(why.strip()) : claim)
                        .toList());
    }

    void release(Event event) {
        occupancies.release(event.id().value());
    }

    boolean isFree(Event event) {
        return occupancies.taken(event.id().value(), claims(event)).isEmpty();
    }

    List<Occupancies.Busy> busy(Collection<PersonId> people, LocalDate from) {
        return occupancies.busy(
                people.stream().map(PersonId::value).toList(),
                from.atStartOfDay(),
                from.plusYears(1).atStartOfDay());
    }

    Map<RoomId, Room> rooms(TownId town, Collection<RoomId> some) {
        return venues.rooms(town, some);
    }

    private static void refuse(Claim claim) {
        throw new AlreadyTaken(claim.kind(), claim.name(), day(claim));
    }

    private static LocalDate day(Claim claim) {
        return claim.span().startsAt().toLocalDate();
    }

    private List<Claim> claims(Event event) {
        Map<UUID, Room> rooms = venues.rooms(event.town()).stream()
                .collect(Collectors.toMap(room -> room.id().value(), room -> room));
        List<Claim> claims = new ArrayList<>();
        for (Session session : event.sessions()) {
            session.room().map(id -> venues.room(event.town(), id)).ifPresent(room -> {
                RoomSheet sheet = suitable(room, rooms, event, session);
                claims.add(claim(Claim.Kind.ROOM, room.id().value(), sheet.name(), sheet.shareable(), session));
            });
            if (!session.online() && session.room().isEmpty() && (session.place() + event.place()).isBlank()) {
                throw new PlaceMissing(session.startsAt().toLocalDate());
            }
        }
        claims.addAll(people(event));
        claims.addAll(equipment(event));
        return claims;
    }

    private static RoomSheet suitable(Room room, Map<UUID, Room> inUse, Event event, Session session) {
        RoomSheet sheet = room.sheet();
        if (!inUse.containsKey(room.id().value())) {
            throw new AlreadyTaken(
                    Claim.Kind.ROOM, sheet.name(), session.startsAt().toLocalDate());
        }
        if (session.parallel().isEmpty() && sheet.seats() < event.places()) {
            throw new RoomTooSmall(sheet.name(), sheet.seats());
        }
        if (event.terms().arrangements().aids().contains(Aid.STEP_FREE) && !sheet.accessible()) {
            throw new RoomWithSteps(sheet.name());
        }
        return sheet;
    }

    /** Lecturers of the event share the dates that name none among them, also those that are parallel. */
    private List<Claim> people(Event event) {
        Map<PersonId, String> names = staff.names(
                event.town(),
                event.sessions().stream()
                        .flatMap(session -> event.lecturersOf(session).stream())
                        .distinct()
                        .toList());
        List<Claim> claims = new ArrayList<>();
        for (Session session : event.sessions()) {
            for (PersonId person : event.lecturersOf(session)) {
                Claim claim =
                        claim(Claim.Kind.LECTURER, person.value(), names.getOrDefault(person, ""), false, session);
                boolean shared =
                        session.lecturers().isEmpty() && !session.parallel().isEmpty();
                if (!shared || claims.stream().noneMatch(claim::clashesWith)) {
                    claims.add(claim);
                }
            }
        }
        return claims;
    }

    private List<Claim> equipment(Event event) {
        List<Claim> claims = new ArrayList<>();
        for (UUID id : event.equipment()) {
            Equipment thing = venues.equipment(event.town(), id);
            event.sessions().stream()
                    .filter(session -> !session.online())
                    .map(session -> claim(Claim.Kind.EQUIPMENT, id, thing.name(), thing.shareable(), session))
                    .filter(claim -> claims.stream().noneMatch(claim::clashesWith))
                    .forEach(claims::add);
        }
        return claims;
    }

    private static Claim claim(Claim.Kind kind, UUID resource, String name, boolean shareable, Session session) {
        return new Claim(kind, resource, name, shareable, session.span(), "");
    }
}
