// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.shared.Words;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.seminar.SessionPlan;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Half a day of an event, for which attendance is marked by itself. A date longer than half a day is two of them.
 *
 * @param id names the block for ever: the id of the date where the date is one block, else made of it
 * @param session the date it belongs to
 * @param online whether people take part from elsewhere
 */
public record Block(
        UUID id,
        UUID session,
        Half half,
        Words title,
        LocalDateTime startsAt,
        LocalDateTime endsAt,
        int units,
        boolean online) {

    /** Which part of a date. */
    public enum Half {
        WHOLE,
        MORNING,
        AFTERNOON
    }

    public static List<Block> of(Event event) {
        return event.sessions().stream().flatMap(Block::of).toList();
    }

    public static Stream<Block> of(Session session) {
        int minutes = session.span().minutes();
        if (minutes <= SessionPlan.HALF_DAY_MINUTES) {
            return Stream.of(part(session, Half.WHOLE, session.startsAt(), session.endsAt(), session.units()));
        }
        LocalDateTime noon = session.startsAt().plusMinutes(minutes / 2);
        int afternoon = session.units() / 2;
        return Stream.of(
                part(session, Half.MORNING, session.startsAt(), noon, session.units() - afternoon),
                part(session, Half.AFTERNOON, noon, session.endsAt(), afternoon));
    }

    private static Block part(Session session, Half half, LocalDateTime startsAt, LocalDateTime endsAt, int units) {
        return new Block(
                idOf(session.id(), half),
                session.id(),
                half,
                session.title(),
                startsAt,
                endsAt,
                units,
                session.online());
    }

    static UUID idOf(UUID session, Half half) {
        return half == Half.WHOLE
                ? session
                : UUID.nameUUIDFromBytes((session + " " + half).getBytes(StandardCharsets.UTF_8));
    }

    /** Whoever names the whole date means each of its blocks. */
    public boolean isAmong(Set<UUID> present) {
        return present.contains(id) || present.contains(session);
    }
}
