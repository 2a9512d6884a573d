// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.seminar.EventId;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The certificate of participation (Teilnahmebescheinigung, TVöD § 5).
 *
 * <p>It says in how many units of an event somebody took part, and whether that counts as having taken part: no grade
 * and no level. Its number runs by town and year; the code beside it lets a third party check it, without learning more
 * than is typed in. One that was wrong is withdrawn with a reason and stays; another may take its place.
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
    private int units;
    private int ofUnits;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable UUID withdrawnBy;
    private @Nullable String withdrawnWhy;

    protected Certificate() {}

    /** @param number as made by {@link Certificates#nextNumber} */
    public Certificate(Booking booking, Share share, String number, String code, LocalDate issuedOn) {
        this.id = Ids.next();
        this.town = booking.town().value();
        this.booking = booking.id().value();
        this.person = booking.person().value();
        this.event = booking.event().value();
        this.number = number;
        this.code = code;
        this.issuedOn = issuedOn;
        this.units = share.units();
        this.ofUnits = share.of();
    }

    /**
     * Takes the certificate back; once withdrawn it stays so, with the first reason.
     *
     * @throws WhyMissing when no reason is given
     */
    public void withdraw(PersonId by, String why, LocalDate today) {
        String reason = WhyMissing.required(why);
        if (!withdrawn()) {
            this.withdrawnOn = today;
            this.withdrawnBy = by.value();
            this.withdrawnWhy = reason;
        }
    }

    public boolean withdrawn() {
        return withdrawnOn != null;
    }

    public @Nullable LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public @Nullable String withdrawnWhy() {
        return withdrawnWhy;
    }

    public Share share() {
        return new Share(units, ofUnits);
    }

    public BookingId booking() {
        return new BookingId(booking);
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
