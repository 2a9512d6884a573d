// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import de.digifit.lms.correspondence.CalendarPart;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.wording.Wording;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/**
 * A letter as a mail: text, HTML and calendar as alternatives of one another, so that Outlook shows an invitation with
 * its buttons, and the same calendar once more as a file for programs that do not. Its Message-ID is the letter's.
 */
final class MailMessage extends MimeMessage {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MailMessage of(Letter letter, String townName, MailSettings settings, Session session)
            throws MessagingException {
        MailMessage mail = new MailMessage(session, letter.messageId());
        String heading = "DigiFit " + townName;
        mail.setFrom(address(settings.from.orElse(""), heading));
        mail.setRecipient(RecipientType.TO, address(letter.address().orElse(""), letter.addressee()));
        mail.setSubject(letter.subject(), UTF_8);
        mail.setSentDate(Date.from(letter.writtenAt()));
        mail.setContentLanguage(new String[] {letter.locale().getLanguage()});
        // Out-of-office notes would go to nobody (RFC 3834).
        mail.setHeader("Auto-Submitted", "auto-generated");
        mail.setHeader("X-Auto-Response-Suppress", "All");
        mail.setContent(content(
                letter,
                Markup.page(new Wording(letter.subject(), letter.body()), heading, letter.locale(), settings.base)));
        mail.saveChanges();
        return mail;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }

    private static MimeMultipart content(Letter letter, String html) throws MessagingException {
        MimeMultipart alternatives = new MimeMultipart("alternative");
        alternatives.addBodyPart(text(letter.body().replace("\n", "\r\n"), "plain"));
        alternatives.addBodyPart(text(html, "html"));
        if (letter.calendar().isEmpty()) {
            return alternatives;
        }
        CalendarPart calendar = letter.calendar().get();
        alternatives.addBodyPart(calendar(calendar));
        MimeBodyPart body = new MimeBodyPart();
        body.setContent(alternatives);
        return new MimeMultipart("mixed", body, file(calendar));
    }

    private static BodyPart text(String text, String kind) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, kind);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }

    private static BodyPart calendar(CalendarPart calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(data(calendar, "text/calendar; charset=UTF-8; method=" + calendar.method()));
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static BodyPart file(CalendarPart calendar) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setDataHandler(data(calendar, "application/ics; name=\"digifit.ics\""));
        part.setFileName("digifit.ics");
        part.setHeader("Content-Transfer-Encoding", "base64");
        return part;
    }

    private static DataHandler data(CalendarPart calendar, String type) {
        return new DataHandler(new ByteArrayDataSource(calendar.ics().getBytes(StandardCharsets.UTF_8), type));
    }

    private static InternetAddress address(String mail, String name) throws MessagingException {
        try {
            InternetAddress address = new InternetAddress(mail, true);
            address.setPersonal(name, UTF_8);
            return address;
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
