// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import de.digifit.lms.attendance.Block;
import de.digifit.lms.checkin.DoorsClosed;
import de.digifit.lms.checkin.Openings;
import de.digifit.lms.seminar.Event;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** When people can check in, by the clock of the town. */
@ApplicationScoped
class Doors {

    private final Openings openings;
    private final Clock clock;

    @Inject
    Doors(Openings openings, Clock clock) {
        this.openings = openings;
        this.clock = clock;
    }

    Instant now() {
        return Instant.now(clock);
    }

    boolean open(Block block) {
        return openings.current().isOpen(block, now(), clock.getZone());
    }

    /** Of interest at that moment: on that day, or open then. */
    boolean concern(Block block, Instant moment) {
        boolean thatDay = block.startsAt().toLocalDate().equals(LocalDate.ofInstant(moment, clock.getZone()));
        return thatDay || openings.current().isOpen(block, moment, clock.getZone());
    }

    Instant closesAt(Block block) {
        return openings.current().closesAt(block, clock.getZone());
    }

    /** The blocks of an event for which people can check in now; at noon that can be two. */
    List<Block> openBlocks(Event event) {
        return event.state() == Event.State.PUBLISHED
                ? Block.of(event).stream().filter(this::open).toList()
                : List.of();
    }

    /** @throws DoorsClosed when the block is not now */
    void requireOpen(Event event, Block block) {
        if (!openBlocks(event).contains(block)) {
            throw closed(block);
        }
    }

    static DoorsClosed closed(Block block) {
        return new DoorsClosed(
                block.startsAt().toLocalDate(), block.startsAt().toLocalTime().toString());
    }
}
