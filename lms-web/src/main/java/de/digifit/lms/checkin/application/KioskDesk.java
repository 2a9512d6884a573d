// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Open;
import de.digifit.core.shared.Words;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.checkin.Kiosk;
import de.digifit.lms.checkin.KioskClosed;
import de.digifit.lms.checkin.Kiosks;
import de.digifit.lms.checkin.WrongPersonalCode;
import de.digifit.lms.roomcode.EventKeys;
import de.digifit.lms.seminar.Event;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The device in the room, at which nobody is signed in.
 *
 * <p>It shows who has a place and is not marked yet, as the paper list that goes round shows it, and nothing else of
 * anybody: not the unit, not who is late, not who was there. Without the personal code nobody is marked, so that nobody
 * marks a colleague who is absent; who has no code is ticked by the lecturer, without having to say why.
 */
@Act
public class KioskDesk {

    private final Modules modules;
    private final Places places;
    private final EventKeys keys;
    private final Kiosks kiosks;

    @Inject
    public KioskDesk(Modules modules, Places places, EventKeys keys, Kiosks kiosks) {
        this.modules = modules;
        this.places = places;
        this.keys = keys;
        this.kiosks = kiosks;
    }

    /** @throws KioskClosed when no open kiosk has this PIN */
    @Open
    public UUID open(String pin) {
        Kiosk kiosk = kiosks.findOpen(pin.replaceAll("\\s", ""), places.now()).orElseThrow(KioskClosed::new);
        modules.requireReleased(kiosk.town(), Module.ATTENDANCE);
        return kiosk.id();
    }

    /** Nothing when the block is over, or the lecturer has closed it. */
    @Open
    public Optional<Desk> find(UUID id) {
        return kiosks.findOpen(id, places.now()).map(this::desk);
    }

    private Desk desk(Kiosk kiosk) {
        Event event = places.event(kiosk.town(), kiosk.event());
        Block block = block(event, kiosk);
        List<Booking> booked = places.confirmed(event, block);
        Set<Places.Marked> marked = places.marked(booked);
        Map<PersonId, String> names = places.names(event, booked);
        List<Guest> guests = booked.stream()
                .filter(booking ->
                        !marked.contains(new Places.Marked(booking.id().value(), block.id())))
                .map(booking -> new Guest(booking.id(), names.getOrDefault(booking.person(), "")))
                .sorted(Comparator.comparing(Guest::name))
                .toList();
        return new Desk(places.title(event), block, guests);
    }

    /**
     * Marks a person who types the own code.
     *
     * @throws WrongPersonalCode when the code is not the one of this person; an unknown booking answers alike
     */
    @Open
    public void here(UUID id, BookingId bookingId, String code) {
        Kiosk kiosk = kiosk(id);
        Event event = places.event(kiosk.town(), kiosk.event());
        Block block = block(event, kiosk);
        Booking booking = places.confirmed(event, block).stream()
                .filter(one -> one.id().equals(bookingId))
                .findFirst()
                .orElseThrow(WrongPersonalCode::new);
        if (!keys.of(event.id()).isPersonalCode(bookingId, code.replaceAll("\\s", ""))) {
            throw new WrongPersonalCode();
        }
        places.mark(booking, block, Mark.Method.KIOSK, booking.person());
    }

    private Kiosk kiosk(UUID id) {
        Kiosk kiosk = kiosks.findOpen(id, places.now()).orElseThrow(KioskClosed::new);
        modules.requireReleased(kiosk.town(), Module.ATTENDANCE);
        return kiosk;
    }

    private static Block block(Event event, Kiosk kiosk) {
        if (event.state() != Event.State.PUBLISHED) {
            throw new KioskClosed();
        }
        return Block.of(event).stream()
                .filter(one -> one.id().equals(kiosk.block()))
                .findFirst()
                .orElseThrow(KioskClosed::new);
    }

    /** What the device shows. */
    public record Desk(Words seminar, Block block, List<Guest> guests) {}

    /** Somebody who can check in at it. */
    public record Guest(BookingId booking, String name) {}
}
