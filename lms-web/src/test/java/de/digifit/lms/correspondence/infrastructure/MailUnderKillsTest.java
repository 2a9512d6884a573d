// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.digifit.core.organisation.FederalState;
import de.digifit.core.organisation.Town;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TestDatabase;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.Sender;
import de.digifit.lms.correspondence.Text;
import de.digifit.lms.correspondence.application.MailRound;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Wording;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Several nodes send at once; some die between the mail server's "accepted" and the commit. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that would inject settings
class MailUnderKillsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final int LETTERS = 200;
    private static final int NODES = 4;
    private static final int KILLS = 5;
    private static final int EACH = 30;

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final TownId town = aTown();
    private final AtomicInteger accepted = new AtomicInteger();
    private final AtomicInteger killed = new AtomicInteger();

    @BeforeEach
    void write_letters() {
        server.start();
        TestDatabase.inTransactionDo("lms", entities -> {
            for (int i = 0; i < LETTERS; i++) {
                entities.persist(letter(i));
            }
        });
    }

    @AfterEach
    void clean() {
        server.stop();
        TestDatabase.inTransactionDo(
                "lms", entities -> entities.createNativeQuery("delete from lms.letter where town = :town")
                        .setParameter("town", town.value())
                        .executeUpdate());
    }

    @Test
    void nobody_gets_a_letter_twice_but_the_one_in_the_hand_of_whoever_died() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(NODES);
        List<Future<?>> running = new ArrayList<>();
        for (int i = 0; i < NODES; i++) {
            running.add(nodes.submit(this::node));
        }
        for (Future<?> node : running) {
            node.get();
        }
        nodes.shutdown();

        Set<String> different = new HashSet<>();
        MimeMessage[] all = server.getReceivedMessages();
        for (MimeMessage mail : all) {
            different.add(mail.getMessageID());
        }
        assertThat(different).hasSize(LETTERS);
        assertThat(killed.get()).isEqualTo(KILLS);
        assertThat(all).hasSize(LETTERS + KILLS);
    }

    private void node() {
        SmtpPost post = post();
        boolean more = true;
        while (more) {
            try {
                more = TestDatabase.inTransaction("lms", entities -> {
                    JpaLetters letters = new JpaLetters();
                    letters.entities = entities;
                    boolean sent = new MailRound(
                                    letters, post, id -> new Town("Musterau", "#2f5d8a", FederalState.NW), clock())
                            .round();
                    dieSometimes(sent);
                    return sent;
                });
            } catch (Died e) {
                killed.incrementAndGet();
            }
        }
        post.rest();
    }

    /** After the mail server has accepted, before that is written down. */
    private void dieSometimes(boolean sent) {
        if (sent) {
            int number = accepted.incrementAndGet();
            if (number % EACH == 0 && number <= EACH * KILLS) {
                throw new Died();
            }
        }
    }

    private SmtpPost post() {
        MailSettings settings = new MailSettings();
        settings.host = Optional.of("127.0.0.1");
        settings.port = server.getSmtp().getPort();
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.tls = "none";
        settings.from = Optional.of("digifit@musterau.example");
        settings.base = "https://digifit.musterau.example";
        SmtpPost post = new SmtpPost();
        post.settings = settings;
        return post;
    }

    private static Clock clock() {
        return Clock.fixed(NOW.plusSeconds(1), TownClock.ZONE);
    }

    private Letter letter(int number) {
        return new Letter(
                new Cause("step " + number, LetterKind.WAITING),
                new Addressee(town, "Musterau", aPerson(), "Alex", Optional.of("alex@musterau.example"), Locale.GERMAN),
                new Text(new Wording("Betreff", "Text"), 0, Optional.empty(), Optional.empty()),
                Optional.of(new Sender("digifit@musterau.example")),
                NOW);
    }

    private static final class Died extends RuntimeException {}
}
