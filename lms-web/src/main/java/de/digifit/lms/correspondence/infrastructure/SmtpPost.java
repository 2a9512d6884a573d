// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.Post;
import de.digifit.lms.correspondence.Post.Answer.Kind;
import de.digifit.lms.correspondence.Sender;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.NoSuchProviderException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Speaks SMTP. The connection stays open from letter to letter of a round. */
@ApplicationScoped
class SmtpPost implements Post {

    /** The server's answer begins with its code (RFC 5321, 4.2). */
    private static final Pattern CODE = Pattern.compile("(?m)^\\s*([45])\\d\\d[ -]");

    @Inject
    MailSettings settings;

    private @Nullable Session session;
    private @Nullable Transport open;

    @Override
    public Optional<Sender> sender() {
        return settings.sender();
    }

    @Override
    public synchronized Answer deliver(Letter letter, String townName) {
        MailMessage mail;
        try {
            mail = MailMessage.of(letter, townName, settings, session());
        } catch (MessagingException e) {
            return new Answer(e instanceof AddressException ? Kind.REFUSED : Kind.LATER, words(e));
        }
        Transport transport;
        try {
            transport = connected();
        } catch (MessagingException e) {
            rest();
            return new Answer(Kind.AWAY, words(e));
        }
        try {
            transport.sendMessage(mail, mail.getRecipients(RecipientType.TO));
            return new Answer(Kind.ACCEPTED, "");
        } catch (SendFailedException e) {
            return new Answer(isForGood(e) ? Kind.REFUSED : Kind.LATER, words(e));
        } catch (MessagingException e) {
            boolean forGood = isForGood(e);
            rest();
            return new Answer(forGood ? Kind.REFUSED : Kind.AWAY, words(e));
        }
    }

    @Override
    @PreDestroy
    public synchronized void rest() {
        Transport transport = open;
        open = null;
        if (transport != null) {
            try {
                transport.close();
            } catch (MessagingException e) {
                // It is gone already; the next letter opens another one.
                return;
            }
        }
    }

    private Session session() {
        Session current = session;
        if (current == null) {
            current = Session.getInstance(settings.properties());
            session = current;
        }
        return current;
    }

    private Transport connected() throws MessagingException {
        Transport current = open;
        if (current == null || !current.isConnected()) {
            current = transport();
            current.connect(settings.user.orElse(null), settings.password.orElse(null));
            open = current;
        }
        return current;
    }

    private Transport transport() throws NoSuchProviderException {
        return session().getTransport();
    }

    /** A 5xx answer holds, a 4xx one is for now; the deepest exception knows which. */
    private static boolean isForGood(MessagingException thrown) {
        boolean forGood = false;
        for (Exception each = thrown; each != null; each = next(each)) {
            Matcher code = CODE.matcher(String.valueOf(each.getMessage()));
            while (code.find()) {
                forGood = code.group(1).equals("5");
            }
        }
        return forGood;
    }

    private static @Nullable Exception next(Exception each) {
        return each instanceof MessagingException mail ? mail.getNextException() : null;
    }

    private static String words(MessagingException thrown) {
        StringBuilder words = new StringBuilder();
        for (Exception each = thrown; each != null; each = next(each)) {
            words.append(words.isEmpty() ? "" : " / ").append(each.getMessage());
        }
        return words.toString();
    }
}
