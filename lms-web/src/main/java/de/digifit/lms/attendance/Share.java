// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.lms.booking.Transition;
import de.digifit.lms.seminar.Event;
import java.util.Set;
import java.util.UUID;

/** How much of an event somebody took part in, in units of 45 minutes. */
public record Share(int units, int of) {

    /** From 80 per cent on it counts as taking part (bescheinigung.quote). */
    private static final int PER_CENT = 80;

    /** @param present the blocks at which the person was, or whole dates */
    public static Share of(Event event, Set<UUID> present) {
        int units = Block.of(event).stream()
                .filter(block -> block.isAmong(present))
                .mapToInt(Block::units)
                .sum();
        return new Share(units, event.units());
    }

    public boolean enough() {
        return units * 100 >= of * PER_CENT;
    }

    public Transition outcome() {
        if (enough()) {
            return Transition.ATTEND;
        }
        return units > 0 ? Transition.ATTEND_PARTLY : Transition.MISS;
    }
}
