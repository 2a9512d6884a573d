// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.talk.application;

import de.digifit.assessment.talk.NoSuchTalk;
import de.digifit.assessment.talk.Side;
import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkId;
import de.digifit.assessment.talk.Talks;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The door to a talk and to all that belongs to it: only the two get in, and only while the works agreement allows it. */
@ApplicationScoped
public class TalkSeats {

    private final Asker asker;
    private final Modules modules;
    private final Talks talks;
    private final Seating seating;

    @Inject
    public TalkSeats(Asker asker, Modules modules, Talks talks, Seating seating) {
        this.asker = asker;
        this.modules = modules;
        this.talks = talks;
        this.seating = seating;
    }

    /** To read. Every look at somebody else's talk is written down. */
    public Seat at(TalkId id) {
        modules.requireReleased(Module.QUALIFICATION_TALK);
        return seating.of(talks.find(asker.town(), id).orElseThrow(() -> new NoSuchTalk(id)));
    }

    /** To change something; others who want to do so wait. */
    public Seat toChange(TalkId id) {
        modules.requireReleased(Module.QUALIFICATION_TALK);
        return seating.of(talks.findToChange(asker.town(), id).orElseThrow(() -> new NoSuchTalk(id)));
    }

    /**
     * One of the two whom the confidential notes are for: the person, or the leader who held it. Who leads whom today is
     * not asked, so neither a deputy nor a new leader gets in.
     *
     * @throws NoSuchTalk when the asker is neither, or it has not taken place
     * @throws de.digifit.core.restriction.DataRestricted while the person's data are, for the leader
     */
    public Talk between(TalkId id) {
        modules.requireReleased(Module.QUALIFICATION_TALK);
        return talks.find(asker.town(), id)
                .filter(talk -> talk.isBetween(asker.person()))
                .filter(talk -> talk.state().over())
                .map(seating::requireUnrestricted)
                .orElseThrow(() -> new NoSuchTalk(id));
    }

    /** The same, to change something. */
    public Talk betweenToChange(TalkId id) {
        between(id);
        return talks.findToChange(asker.town(), id).orElseThrow(() -> new NoSuchTalk(id));
    }

    /** The leader's side of it, to change something. */
    Seat leading(TalkId id) {
        return leading(toChange(id));
    }

    Seat leading(Talk talk) {
        return leading(seating.of(talk));
    }

    /** @throws NoSuchTalk when the asker sits on the person's side of it */
    public static Seat leading(Seat seat) {
        if (seat.side() != Side.LEADER) {
            throw new NoSuchTalk(seat.talk().id());
        }
        return seat;
    }
}
