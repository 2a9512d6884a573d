// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.today.application;

import de.digifit.assessment.proposal.application.LevelTalk;
import de.digifit.assessment.talk.application.MyTalks;
import de.digifit.core.handover.application.MyCards;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.rights.DataSubjectRequest;
import de.digifit.lms.rights.application.MyRequests;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What others say to the asker: an answer of data protection, the yearly talk, levels to agree on, and what was agreed, and
 * stand-in cards on which somebody waits.
 */
@ApplicationScoped
class Conversations {

    private final MyTalks talks;
    private final LevelTalk levels;
    private final FollowUps followUps;
    private final MyRequests requests;
    private final MyCards cards;

    @Inject
    Conversations(MyTalks talks, LevelTalk levels, FollowUps followUps, MyRequests requests, MyCards cards) {
        this.talks = talks;
        this.levels = levels;
        this.followUps = followUps;
        this.requests = requests;
        this.cards = cards;
    }

    /** @param bookings all of the asker */
    List<ToDo> toDo(List<BookingDetails> bookings) {
        Optional<ToDo> talk = talks.waitingForMe()
                .flatMap(waiting -> waiting.invitation().map(invitation -> ToDo.talk(waiting, invitation)));
        Optional<ToDo> answer = requests.answeredLately()
                .flatMap(DataSubjectRequest::answeredOn)
                .map(ToDo::answer);
        return Stream.of(
                        answer.stream(),
                        talk.stream(),
                        cards.waiting().stream().map(ToDo::card),
                        levels.waitingForMe().stream().map(ToDo::agree),
                        followUps.toDo(bookings))
                .flatMap(Function.identity())
                .toList();
    }
}
