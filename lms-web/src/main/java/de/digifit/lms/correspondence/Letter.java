// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.wording.LetterKind;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Something a person is told, in the words of the day on which it was written.
 *
 * <p>It is written in the transaction of the step it tells of: either both happened or neither. Everything about it is
 * fixed then, its Message-ID too, so that a mail program sees one message even if the house dies between the mail
 * server's "accepted" and the commit and the one letter in hand goes out again. No more than that one can: each letter
 * is sent in a transaction of its own.
 *
 * <p>It waits for the mail server, or is kept: for people without a service address, or where no mail server is set. A
 * letter that is kept stands among the person's post and can be printed; it is never mailed later. One that the server
 * refuses is parked until somebody has looked.
 *
 * <p>There is no version to check: the reader and the sender change different columns at the same time, and a sender
 * that failed for that would send twice.
 */
@Entity
@DynamicUpdate
@Table(schema = "lms", name = "letter")
public class Letter {

    @Id
    private UUID id;

    private UUID town;
    private UUID person;
    private @Nullable UUID booking;
    private String cause;

    @Enumerated(EnumType.STRING)
    private LetterKind kind;

    private int part;
    private String language;
    private String subject;
    private String body;
    private int wordingVersion;
    private String addressee;
    private String messageId;

    @Embedded
    private @Nullable CalendarPart calendar;

    @Embedded
    private Delivery delivery;

    private Instant writtenAt;
    private @Nullable Instant readAt;
    private @Nullable Instant printedAt;
    private @Nullable UUID printedBy;

    protected Letter() {}

    public Letter(Cause cause, Addressee to, Text text, Optional<Sender> sender, Instant now) {
        this.id = Ids.next();
        this.town = to.town().value();
        this.person = to.person().value();
        this.cause = cause.key();
        this.kind = cause.kind();
        this.part = cause.part();
        this.language = to.locale().getLanguage();
        this.addressee = to.name();
        this.subject = text.words().subject();
        this.body = text.words().body();
        this.wordingVersion = text.version();
        this.booking = text.booking().orElse(null);
        this.calendar = text.calendar().orElse(null);
        this.messageId = "<" + id + "@" + sender.map(Sender::domain).orElse("digifit.invalid") + ">";
        this.delivery = new Delivery(to.mail(), sender.isPresent(), now);
        this.writtenAt = now;
    }

    public void sent(Instant now) {
        delivery.sent(now);
    }

    /** It did not work; later it may, at first soon, then less often. After three days somebody has to look. */
    public void postpone(String error, Instant now) {
        delivery.postpone(error, now);
    }

    public void park(String error) {
        delivery.park(error);
    }

    /** Somebody has looked. Letters that are not parked stay as they are. */
    public void tryAgain(Instant now) {
        delivery.tryAgain(now);
    }

    public void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    public void printed(PersonId by, Instant now) {
        printedAt = now;
        printedBy = by.value();
    }

    public LetterId id() {
        return new LetterId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public Optional<UUID> booking() {
        return Optional.ofNullable(booking);
    }

    public Cause cause() {
        return new Cause(cause, kind, part);
    }

    public LetterKind kind() {
        return kind;
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    public int wordingVersion() {
        return wordingVersion;
    }

    public String addressee() {
        return addressee;
    }

    public Optional<String> address() {
        return delivery.address();
    }

    public String messageId() {
        return messageId;
    }

    public Optional<CalendarPart> calendar() {
        return Optional.ofNullable(calendar);
    }

    public Delivery delivery() {
        return delivery;
    }

    public Delivery.State state() {
        return delivery.state();
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public boolean isRead() {
        return readAt != null;
    }

    public boolean isPrinted() {
        return printedAt != null;
    }
}
