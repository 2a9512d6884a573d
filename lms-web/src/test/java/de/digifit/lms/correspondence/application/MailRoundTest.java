// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.Town;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Delivery.State;
import de.digifit.lms.correspondence.InMemoryLetters;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.PaperPost;
import de.digifit.lms.correspondence.Post.Answer.Kind;
import de.digifit.lms.correspondence.Text;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailRoundTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private final InMemoryLetters letters = new InMemoryLetters();
    private final PaperPost post = new PaperPost();
    private final MailRound round = new MailRound(
            letters, post, id -> new Town("Musterau", "#2f5d8a", FederalState.NW), Clock.fixed(NOW, TownClock.ZONE));

    @Test
    void each_letter_goes_out_once() {
        Letter first = letter("1");
        Letter second = letter("2");

        while (round.round()) {
            assertThat(post.delivered()).isNotEmpty();
        }
        round.round();

        assertThat(post.delivered()).containsExactlyInAnyOrder(first.messageId(), second.messageId());
        assertThat(letters.all()).allMatch(letter -> letter.state() == State.SENT);
    }

    @Test
    void a_server_that_is_away_ends_the_round_and_costs_time_only() {
        letter("1");
        letter("2");
        post.answers(Kind.AWAY, "Connection refused");

        assertThat(round.round()).isFalse();

        assertThat(letters.all()).allMatch(letter -> letter.state() == State.WAITING);
        assertThat(letters.all().get(0).delivery().attempts()).isEqualTo(1);
    }

    @Test
    void a_letter_that_is_refused_holds_up_nobody() {
        Letter refused = letter("1");
        Letter second = letter("2");
        post.answers(Kind.REFUSED, "550 5.1.1 no such user");

        assertThat(round.round()).isTrue();
        round.round();

        assertThat(refused.state()).isEqualTo(State.PARKED);
        assertThat(second.state()).isEqualTo(State.SENT);
    }

    private Letter letter(String key) {
        Letter letter = new Letter(
                new Cause(key, LetterKind.WAITING),
                new Addressee(aTown(), "Musterau", aPerson(), "Alex", Optional.of("a@b.example"), Locale.GERMAN),
                new Text(new Wording("Betreff", "Text"), 0, Optional.empty(), Optional.empty()),
                post.sender(),
                NOW);
        letters.add(letter);
        return letter;
    }
}
