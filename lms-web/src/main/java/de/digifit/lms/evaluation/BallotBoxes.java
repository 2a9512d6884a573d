// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.evaluation;

import de.digifit.lms.booking.BookingId;
import de.digifit.lms.questionnaire.Questionnaire;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The ballot boxes of all towns, and who has answered. */
public interface BallotBoxes {

    /**
     * That of an event and round, made where there is none yet; nobody else uses it until the transaction ends.
     *
     * @param questionnaire what is asked, if it is made
     */
    BallotBox hold(Event event, Round round, Questionnaire questionnaire);

    /** Those of these events, of all rounds. */
    List<BallotBox> of(Collection<EventId> events);

    /** Whether a token is spent. */
    boolean spent(Round round, BookingId booking);

    void spend(Slip slip);

    /** How many people have answered by themselves. */
    int slips(EventId event, Round round);

    /** Those of all towns in which something waits that came in before that day. */
    List<UUID> waiting(LocalDate day);

    /** The same, held; nothing where somebody else holds it or it is gone. */
    Optional<BallotBox> take(UUID box);

    /** Those that are left over of the same seminar, round and year as this one, which is among them; held. */
    List<BallotBox> leftOver(BallotBox box, LocalDate today);
}
