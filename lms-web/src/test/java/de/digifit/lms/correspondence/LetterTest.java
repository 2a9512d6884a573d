// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.lms.correspondence.Delivery.State;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Wording;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final Optional<Sender> SENDER = Optional.of(new Sender("digifit@musterau.example"));

    @Test
    void a_letter_waits_for_the_mail_server_and_is_kept_without_one_or_without_an_address() {
        assertThat(letter(Optional.of("alex@musterau.example"), SENDER).state()).isEqualTo(State.WAITING);
        assertThat(letter(Optional.of("alex@musterau.example"), Optional.empty())
                        .state())
                .isEqualTo(State.KEPT);
        assertThat(letter(Optional.empty(), SENDER).state()).isEqualTo(State.KEPT);
    }

    @Test
    void its_message_id_is_its_own_and_names_the_house() {
        Letter letter = waiting();

        assertThat(letter.messageId()).isEqualTo("<" + letter.id() + "@musterau.example>");
    }

    @Test
    void what_does_not_work_is_tried_soon_then_less_often_and_after_three_days_somebody_has_to_look() {
        Letter letter = waiting();
        letter.postpone("away", NOW);
        assertThat(letter.delivery().nextAt()).isEqualTo(NOW.plusSeconds(2));
        letter.postpone("away", NOW);
        assertThat(letter.delivery().nextAt()).isEqualTo(NOW.plusSeconds(4));
        for (int i = 0; i < 20; i++) {
            letter.postpone("away", NOW);
        }
        assertThat(letter.delivery().nextAt()).isEqualTo(NOW.plus(Duration.ofMinutes(10)));

        letter.postpone("away", NOW.plus(Duration.ofDays(3)).plusSeconds(1));

        assertThat(letter.state()).isEqualTo(State.PARKED);
    }

    @Test
    void only_a_parked_letter_is_tried_again() {
        Letter letter = waiting();
        letter.park("550 no such user");
        letter.tryAgain(NOW.plusSeconds(60));
        assertThat(letter.state()).isEqualTo(State.WAITING);

        letter.sent(NOW.plusSeconds(61));
        letter.tryAgain(NOW.plusSeconds(62));

        assertThat(letter.state()).isEqualTo(State.SENT);
        assertThat(letter.delivery().lastError()).isEmpty();
    }

    @Test
    void what_operators_read_names_nobody() {
        Letter letter = waiting();

        letter.park("550 5.1.1 <alex.beispiel@musterau.example>: unknown\r\nalex@x.example");

        assertThat(letter.delivery().lastError()).contains("550 5.1.1 …: unknown …");
    }

    private static Letter waiting() {
        return letter(Optional.of("alex@musterau.example"), SENDER);
    }

    private static Letter letter(Optional<String> mail, Optional<Sender> sender) {
        Addressee alex = new Addressee(aTown(), "Musterau", aPerson(), "Alex Beispiel", mail, Locale.GERMAN);
        Text text = new Text(new Wording("Betreff", "Text"), 0, Optional.empty(), Optional.empty());
        return new Letter(new Cause("step 1", LetterKind.WAITING), alex, text, sender, NOW);
    }
}
