// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.application.Held;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.checkin.Arrival;
import de.digifit.lms.checkin.Arrivals;
import de.digifit.lms.checkin.DoorsClosed;
import de.digifit.lms.checkin.Kiosk;
import de.digifit.lms.checkin.Kiosks;
import de.digifit.lms.roomcode.EventKey;
import de.digifit.lms.roomcode.EventKeys;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import de.digifit.lms.seminar.NoSuchSeminar;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What the lecturer does in the room: show the code, open a device, confirm who came online or without a network. */
@Act
@RequiresPermissions("attendance:keep")
public class Room {

    private final Held held;
    private final Places places;
    private final EventKeys keys;
    private final Kiosks kiosks;
    private final Arrivals arrivals;

    @Inject
    public Room(Held held, Places places, EventKeys keys, Kiosks kiosks, Arrivals arrivals) {
        this.held = held;
        this.places = places;
        this.keys = keys;
        this.kiosks = kiosks;
        this.arrivals = arrivals;
    }

    /** @throws DoorsClosed when the block is not now */
    public Shown show(EventId id, UUID blockId) {
        Event event = held.mine(id);
        Block block = openBlock(event, blockId);
        List<Booking> booked = places.confirmed(event, block);
        long present = places.marked(booked).stream()
                .filter(marked -> marked.block().equals(block.id()))
                .count();
        Instant now = places.now();
        return new Shown(
                places.title(event),
                block,
                keys.of(id).codeOf(block.id(), now),
                EventKey.nextTurn(now),
                (int) present,
                booked.size());
    }

    /** The event and those of its blocks for which people can check in now. */
    public Overview overview(EventId id) {
        Event event = held.mine(id);
        return new Overview(event, places.title(event), places.doors().openBlocks(event));
    }

    /** The kiosk of this block; one that is open already stays, with its PIN. */
    public Kiosk openKiosk(EventId id, UUID blockId) {
        Event event = held.mine(id);
        Block block = openBlock(event, blockId);
        Instant now = places.now();
        return kiosks.open(id, now).stream()
                .filter(kiosk -> kiosk.block().equals(block.id()))
                .findFirst()
                .orElseGet(() -> {
                    Kiosk kiosk = new Kiosk(
                            event, block, held.asker(), now, places.doors().closesAt(block));
                    kiosks.add(kiosk);
                    return kiosk;
                });
    }

    public List<Kiosk> openKiosks(EventId id) {
        return kiosks.open(held.mine(id).id(), places.now());
    }

    public void closeKiosks(EventId id) {
        Instant now = places.now();
        kiosks.open(held.mine(id).id(), now).forEach(kiosk -> kiosk.close(now));
    }

    /** Who says to have come and is not confirmed yet, earliest first. */
    public List<Waiting> arrivals(EventId id) {
        Event event = held.mine(id);
        List<Arrival> open = arrivals.open(id);
        if (open.isEmpty()) {
            return List.of();
        }
        Map<UUID, Booking> booked = booked(event);
        Map<PersonId, String> names = places.names(event, booked.values());
        Map<UUID, Block> blocks = blocks(event);
        return open.stream()
                .filter(arrival -> booked.containsKey(arrival.booking().value()) && blocks.containsKey(arrival.block()))
                .map(arrival -> new Waiting(
                        arrival,
                        names.getOrDefault(
                                Objects.requireNonNull(
                                                booked.get(arrival.booking().value()))
                                        .person(),
                                ""),
                        Objects.requireNonNull(blocks.get(arrival.block()))))
                .toList();
    }

    /** @param confirmed those whom the lecturer has seen or heard; the others of {@code all} were not there */
    public void settle(EventId id, Set<UUID> all, Set<UUID> confirmed) {
        Event event = held.mine(id);
        Map<UUID, Booking> booked = booked(event);
        Map<UUID, Block> blocks = blocks(event);
        for (Arrival arrival : arrivals.open(id)) {
            Booking booking = booked.get(arrival.booking().value());
            Block block = blocks.get(arrival.block());
            if (!all.contains(arrival.id())) {
                continue;
            }
            arrival.settle(held.asker(), places.now());
            if (confirmed.contains(arrival.id()) && booking != null && block != null) {
                places.mark(booking, block, arrival.method(), held.asker());
            }
        }
    }

    private Block openBlock(Event event, UUID id) {
        Block block = Block.of(event).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchSeminar(id));
        places.doors().requireOpen(event, block);
        return block;
    }

    private Map<UUID, Booking> booked(Event event) {
        return places.confirmed(event).stream()
                .collect(Collectors.toMap(booking -> booking.id().value(), Function.identity()));
    }

    private static Map<UUID, Block> blocks(Event event) {
        return Block.of(event).stream().collect(Collectors.toMap(Block::id, Function.identity()));
    }

    /**
     * What the room shows.
     *
     * @param nextAt when the code changes
     * @param present how many are marked, of how many with a place
     */
    public record Shown(Words seminar, Block block, String code, Instant nextAt, int present, int booked) {}

    /** An event, and the blocks whose doors are open. */
    public record Overview(Event event, Words seminar, List<Block> open) {}

    /** Somebody whom the lecturer has still to confirm. */
    public record Waiting(Arrival arrival, String name, Block block) {}
}
