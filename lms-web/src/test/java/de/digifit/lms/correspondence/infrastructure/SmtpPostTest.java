// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.CalendarPart;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.Post.Answer;
import de.digifit.lms.correspondence.Post.Answer.Kind;
import de.digifit.lms.correspondence.Sender;
import de.digifit.lms.correspondence.Text;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Wording;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Through real sockets, to a real mail server. */
@SuppressWarnings("UnnecessaryAssignment") // there is no container that would inject settings
class SmtpPostTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final String ICS = "BEGIN:VCALENDAR\r\nX-T:äöü\r\nEND:VCALENDAR\r\n";

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final SmtpPost post = new SmtpPost();

    @AfterEach
    void stop() {
        post.rest();
        server.stop();
    }

    @Test
    void an_invitation_arrives_as_text_as_html_and_as_an_invitation() throws Exception {
        server.start();
        sendTo(server.getSmtp().getPort());
        Letter letter = letter("Einladung: Übergänge für Größen – „Alltag“", "alex@musterau.example");

        assertThat(post.deliver(letter, "Musterau").kind()).isEqualTo(Kind.ACCEPTED);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo(letter.subject());
        assertThat(mail.getMessageID()).isEqualTo(letter.messageId());
        assertThat(mail.getFrom()[0]).hasToString("DigiFit Musterau <digifit@musterau.example>");
        assertThat(mail.getAllRecipients()[0].toString()).endsWith("<alex@musterau.example>");
        assertThat(mail.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mail.getContentLanguage()).containsExactly("de");
        MimeMultipart mixed = (MimeMultipart) mail.getContent();
        MimeMultipart alternatives = (MimeMultipart) mixed.getBodyPart(0).getContent();
        assertThat(alternatives.getContentType()).startsWith("multipart/alternative");
        assertThat(alternatives.getBodyPart(0).getContent().toString()).isEqualToNormalizingNewlines(letter.body());
        assertThat(alternatives.getBodyPart(1).getContentType()).startsWith("text/html");
        assertThat(alternatives.getBodyPart(1).getContent().toString())
                .contains("<html lang=\"de\">", "Grüße &lt;b&gt;", "DigiFit Musterau");
        assertThat(alternatives.getBodyPart(2).getContentType())
                .startsWith("text/calendar")
                .contains("method=REQUEST")
                .contains("charset=UTF-8");
        assertThat(bytes(alternatives.getBodyPart(2).getInputStream())).isEqualTo(ICS);
        assertThat(mixed.getBodyPart(1).getFileName()).isEqualTo("digifit.ics");
        assertThat(bytes(mixed.getBodyPart(1).getInputStream())).isEqualTo(ICS);
    }

    @Test
    void a_letter_without_a_date_has_text_and_html_only() throws Exception {
        server.start();
        sendTo(server.getSmtp().getPort());

        post.deliver(letter("Betreff", "alex@musterau.example", Optional.empty()), "Musterau");

        MimeMultipart alternatives = (MimeMultipart) server.getReceivedMessages()[0].getContent();
        assertThat(alternatives.getCount()).isEqualTo(2);
    }

    @Test
    void many_letters_go_over_one_connection_and_sending_again_keeps_the_message_id() throws Exception {
        server.start();
        sendTo(server.getSmtp().getPort());
        Letter letter = letter("Betreff", "alex@musterau.example");

        for (int i = 0; i < 20; i++) {
            assertThat(post.deliver(letter, "Musterau").kind()).isEqualTo(Kind.ACCEPTED);
        }

        assertThat(server.getReceivedMessages()).hasSize(20);
        assertThat(server.getReceivedMessages()[19].getMessageID()).isEqualTo(letter.messageId());
    }

    @Test
    void a_server_that_is_down_is_away_and_when_it_is_back_letters_go_out() {
        server.start();
        int port = server.getSmtp().getPort();
        sendTo(port);
        assertThat(send().kind()).isEqualTo(Kind.ACCEPTED);
        server.stop();

        assertThat(send().kind()).isEqualTo(Kind.AWAY);
        assertThat(send().words()).isNotEmpty();

        GreenMail back = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        back.start();
        try {
            assertThat(send().kind()).isEqualTo(Kind.ACCEPTED);
            assertThat(back.getReceivedMessages()).hasSize(1);
        } finally {
            back.stop();
        }
    }

    @Test
    void a_recipient_whom_the_server_does_not_know_is_refused() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer("550 5.1.1 no such user")) {
            sendTo(scripted.port());

            Answer answer = send();

            assertThat(answer.kind()).isEqualTo(Kind.REFUSED);
            assertThat(answer.words()).contains("550 5.1.1 no such user");
        }
    }

    @Test
    void a_server_that_is_busy_is_asked_later() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer("450 4.2.1 greylisted")) {
            sendTo(scripted.port());

            assertThat(send().kind()).isEqualTo(Kind.LATER);
        }
    }

    @Test
    void a_server_that_hangs_up_is_not_the_fault_of_the_letter() throws Exception {
        try (ScriptedServer scripted = new ScriptedServer("421 4.3.2 shutting down")) {
            sendTo(scripted.port());

            assertThat(send().kind()).isIn(Kind.AWAY, Kind.LATER);
        }
    }

    @Test
    void what_is_no_address_is_refused_without_asking_the_server() {
        sendTo(1);

        assertThat(post.deliver(letter("Betreff", "alex@@musterau example"), "Musterau")
                        .kind())
                .isEqualTo(Kind.REFUSED);
    }

    @Test
    void where_encryption_is_asked_for_a_server_without_it_is_not_spoken_to() {
        server.start();
        sendTo(server.getSmtp().getPort());
        post.settings.tls = "starttls";

        assertThat(send().kind()).isEqualTo(Kind.AWAY);
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void a_password_that_does_not_fit_holds_the_letters_back() {
        server.setUser("digifit", "richtig");
        server.start();
        sendTo(server.getSmtp().getPort());
        post.settings.user = Optional.of("digifit");
        post.settings.password = Optional.of("falsch");

        assertThat(send().kind()).isEqualTo(Kind.AWAY);
    }

    @Test
    void without_host_or_sender_nothing_is_sent() {
        sendTo(25);
        assertThat(post.sender()).isPresent();
        post.settings.from = Optional.empty();

        assertThat(post.sender()).isEmpty();
    }

    private Answer send() {
        return post.deliver(letter("Betreff", "alex@musterau.example"), "Musterau");
    }

    private void sendTo(int port) {
        MailSettings settings = new MailSettings();
        settings.host = Optional.of("127.0.0.1");
        settings.port = port;
        settings.user = Optional.empty();
        settings.password = Optional.empty();
        settings.tls = "none";
        settings.from = Optional.of("digifit@musterau.example");
        settings.base = "https://digifit.musterau.example";
        post.settings = settings;
    }

    private static Letter letter(String subject, String mail) {
        return letter(subject, mail, Optional.of(new CalendarPart("REQUEST", ICS)));
    }

    private static Letter letter(String subject, String mail, Optional<CalendarPart> calendar) {
        Addressee to =
                new Addressee(aTown(), "Musterau", aPerson(), "Alex Übergröße", Optional.of(mail), Locale.GERMAN);
        Wording words = new Wording(subject, "Guten Tag,\n\nsehr lange Zeile " + "ä".repeat(1200) + "\n\nGrüße <b>");
        return new Letter(
                new Cause("step 1", LetterKind.INVITATION),
                to,
                new Text(words, 0, Optional.empty(), calendar),
                Optional.of(new Sender("digifit@musterau.example")),
                NOW);
    }

    private static String bytes(InputStream stream) throws Exception {
        return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
}
