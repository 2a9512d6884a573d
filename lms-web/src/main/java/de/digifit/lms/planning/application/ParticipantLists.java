// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.planning.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Purpose;
import de.digifit.core.agreement.application.Disclosure;
import de.digifit.core.shared.Act;
import de.digifit.lms.planning.Participants;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Who takes part in an event, for coordination; each look is written down and shown to the people seen. */
@Act
@RequiresPermissions("participant:see")
public class ParticipantLists {

    private final Asker asker;
    private final Programme programme;
    private final Participants participants;
    private final Disclosure disclosure;
    private final Clock clock;

    @Inject
    public ParticipantLists(
            Asker asker, Programme programme, Participants participants, Disclosure disclosure, Clock clock) {
        this.asker = asker;
        this.programme = programme;
        this.participants = participants;
        this.disclosure = disclosure;
        this.clock = clock;
    }

    /** @throws de.digifit.lms.seminar.NoSuchSeminar when the town has no such event */
    public List<Participants.Participant> of(EventId id) {
        programme.event(asker.town(), id);
        List<Participants.Participant> list = participants.of(asker.town(), id, LocalDate.now(clock));
        disclosure.seen(
                list.stream()
                        .map(Participants.Participant::person)
                        .filter(person -> !person.equals(asker.person()))
                        .distinct()
                        .toList(),
                Purpose.ORGANISING);
        return list;
    }
}
