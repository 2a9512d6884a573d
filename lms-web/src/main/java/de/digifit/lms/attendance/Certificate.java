// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The certificate of participation (Teilnahmebescheinigung, TVöD § 5).
 *
 * <p>It says that somebody took part in at least 80 per cent of an event: no grade and no level. Its number runs by
 * town and year; the code beside it lets a third party check it, without learning more than is typed in.
 */
@Entity
@Table(schema = "lms", name = "certificate")
public class Certificate {

    @Id
    private UUID id;

    private UUID town;
    private UUID booking;
    private UUID person;
    private UUID event;
    private String number;
    private String code;
    private LocalDate issuedOn;

    protected Certificate() {}

    /** @param number as made by {@link Certificates#nextNumber} */
    public Certificate(Booking booking, String number, String code, LocalDate issuedOn) {
        this.id = Ids.next();
        this.town = booking.town().value();
        this.booking = booking.id().value();
        this.person = booking.person().value();
        this.event = booking.event().value();
        this.number = number;
        this.code = code;
        this.issuedOn = issuedOn;
    }

    public CertificateId id() {
        return new CertificateId(id);
    }

    public TownId town() {
        return new TownId(town);
    }

    public PersonId person() {
        return new PersonId(person);
    }

    public EventId event() {
        return new EventId(event);
    }

    public String number() {
        return number;
    }

    public String code() {
        return code;
    }

    /** Takes the same time whichever character is wrong, so that a code cannot be guessed piece by piece. */
    public boolean bears(String typedCode) {
        return MessageDigest.isEqual(code.getBytes(StandardCharsets.UTF_8), typedCode.getBytes(StandardCharsets.UTF_8));
    }

    public LocalDate issuedOn() {
        return issuedOn;
    }
}
