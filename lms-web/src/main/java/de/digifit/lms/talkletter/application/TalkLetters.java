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
    private final Parties parties;
    private final TalkPhrasing phrasing;
    private final Post post;
    private final Clock clock;

    @Inject
    public TalkLetters(Letters letters, Parties parties, TalkPhrasing phrasing, Post post, Clock clock) {
        this.letters = letters;
        this.parties = parties;
        this.phrasing = phrasing;
        this.post = post;
        this.clock = clock;
    }

    void tell(@Observes TalkStep.Arranged arranged) {
        Talk talk = arranged.talk();
        for (TalkNews news : TalkNews.of(arranged)) {
            Cause cause = new Cause(parties.subject(arranged, news), news.kind());
            if (!letters.holds(cause, news.reader())) {
                Addressee to = parties.reader(talk, news);
                String with = parties.with(talk, news, to);
                Optional<CalendarPart> calendar = parties.stands(arranged, news)
                        ? Optional.empty()
                        : phrasing.calendar(arranged, news, to, post.sender());
                letters.add(new Letter(
                        cause, to, phrasing.text(talk, news, to, with, calendar), post.sender(), Instant.now(clock)));
            }
        }
    }
}
