// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import de.digifit.core.organisation.Towns;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.Letters;
import de.digifit.lms.correspondence.Post;
import de.digifit.lms.correspondence.Post.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Sends one letter. Each goes in a transaction of its own: if the house dies after the mail server has accepted it and
 * before that is written down, this one letter goes out a second time, under the same Message-ID, and no other does.
 * That is the price of SMTP, which knows no common end of both.
 */
@ApplicationScoped
public class MailRound {

    private final Letters letters;
    private final Post post;
    private final Towns towns;
    private final Clock clock;

    @Inject
    public MailRound(Letters letters, Post post, Towns towns, Clock clock) {
        this.letters = letters;
        this.post = post;
        this.towns = towns;
        this.clock = clock;
    }

    /** @return whether more may be waiting */
    @Transactional
    public boolean round() {
        if (post.sender().isEmpty()) {
            return false;
        }
        Optional<Letter> due = letters.due(Instant.now(clock));
        boolean more = due.isPresent() && send(due.get());
        if (!more) {
            post.rest();
        }
        return more;
    }

    private boolean send(Letter letter) {
        Answer answer = post.deliver(letter, towns.get(letter.town()).name());
        Instant now = Instant.now(clock);
        switch (answer.kind()) {
            case ACCEPTED -> letter.sent(now);
            case REFUSED -> letter.park(answer.words());
            case LATER, AWAY -> letter.postpone(answer.words(), now);
        }
        return answer.kind() != Answer.Kind.AWAY;
    }
}
