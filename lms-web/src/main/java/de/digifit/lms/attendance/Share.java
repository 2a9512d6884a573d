// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.lms.booking.Transition;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** How much of an event somebody took part in, in units of 45 minutes. */
public record Share(int units, int of) {

    /** From 80 per cent on it counts as taking part (bescheinigung.quote). */
    private static final int PER_CENT = 80;

    /**
     * Of parallel dates only one counts, as in the whole of the event.
     *
     * @param present the blocks at which the person was, or whole dates
     */
    public static Share of(Event event, Set<UUID> present) {
        int single = event.sessions().stream()
                .filter(session -> session.parallel().isEmpty())
                .mapToInt(session -> units(session, present))
                .sum();
        int parallel = event.sessions().stream()
                .filter(session -> !session.parallel().isEmpty())
                .collect(Collectors.toMap(Session::parallel, session -> units(session, present), Math::max))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
        return new Share(single + parallel, event.units());
    }

    private static int units(Session session, Set<UUID> present) {
        return Block.of(session)
                .filter(block -> block.isAmong(present))
                .mapToInt(Block::units)
                .sum();
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
