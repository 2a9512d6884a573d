// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.measure.application;

import de.digifit.assessment.campaign.Campaign;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.TalkStep.Hand;
import de.digifit.assessment.talk.application.Seat;
import de.digifit.assessment.talk.application.TalkSeats;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.lms.seminar.Samples;
import java.time.Clock;
import java.time.Instant;

/** The seats of a test: whoever it is about sits on the own side, everybody else on that of the leader. */
final class KnownSeats extends TalkSeats {

    private final Asker asker;
    private final Clock clock;
    private PersonId person = Samples.aPerson();

    KnownSeats(Asker asker, Clock clock) {
        super(asker, null, null, null);
        this.asker = asker;
        this.clock = clock;
    }

    void about(PersonId somebody) {
        person = somebody;
    }

    @Override
    public Seat at(TalkId id) {
        Instant now = Instant.now(clock);
        Campaign.Window window = new Campaign.Window(Samples.TODAY, Samples.TODAY.plusMonths(6));
        Campaign campaign = new Campaign(asker.town(), "Gespräche", window, Samples.aPerson(), now);
        Side side = asker.person().equals(person) ? Side.PERSON : Side.LEADER;
        return new Seat(new Talk(asker.town(), campaign, person), side, Hand.own(asker.person(), now));
    }

    @Override
    public Seat toChange(TalkId id) {
        return at(id);
    }
}
