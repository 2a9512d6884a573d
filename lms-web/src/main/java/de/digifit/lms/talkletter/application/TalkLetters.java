// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.talkletter.application;

import de.digifit.assessment.talk.Talk;
import de.digifit.assessment.talk.TalkStep;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.CalendarPart;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.Letters;
import de.digifit.lms.correspondence.Post;
import de.digifit.lms.correspondence.application.Addressees;
import de.digifit.lms.talkletter.TalkNews;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Writes to both in the transaction in which the date of a talk was set, changed or taken back; once for each step. */
@ApplicationScoped
public class TalkLetters {

    private final Letters letters;
    private final Addressees addressees;
    private final TalkPhrasing phrasing;
    private final Post post;
    private final Clock clock;

    @Inject
    public TalkLetters(Letters letters, Addressees addressees, TalkPhrasing phrasing, Post post, Clock clock) {
        this.letters = letters;
        this.addressees = addressees;
        this.phrasing = phrasing;
        this.post = post;
        this.clock = clock;
    }

    void tell(@Observes TalkStep.Arranged arranged) {
        Talk talk = arranged.talk();
        for (TalkNews news : TalkNews.of(arranged)) {
            Cause cause = new Cause("talk " + talk.id() + " " + talk.steps().size(), news.kind());
            if (!letters.holds(cause, news.reader())) {
                Addressee to = addressees.get(talk.town(), news.reader());
                String with = addressees.get(talk.town(), news.with()).name();
                Optional<CalendarPart> calendar = phrasing.calendar(talk, news, to, post.sender());
                letters.add(new Letter(
                        cause, to, phrasing.text(talk, news, to, with, calendar), post.sender(), Instant.now(clock)));
            }
        }
    }
}
