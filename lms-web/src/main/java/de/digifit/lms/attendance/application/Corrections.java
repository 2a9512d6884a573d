// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import de.digifit.core.shared.Act;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.CertificateId;
import de.digifit.lms.attendance.Certificates;
import de.digifit.lms.attendance.Closings;
import de.digifit.lms.attendance.Entry;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.NoSuchCertificate;
import de.digifit.lms.attendance.Share;
import de.digifit.lms.attendance.TooLateToCorrect;
import de.digifit.lms.attendance.WhyMissing;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventId;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** Puts right what a closed list says, and takes certificates back; for the lecturer of the event and coordination. */
@Act
@RequiresPermissions("attendance:correct")
public class Corrections {

    private final Held held;
    private final Roster roster;
    private final Completion completion;
    private final Certificates certificates;
    private final Closings closings;

    @Inject
    public Corrections(Held held, Roster roster, Completion completion, Certificates certificates, Closings closings) {
        this.held = held;
        this.roster = roster;
        this.completion = completion;
        this.certificates = certificates;
        this.closings = closings;
    }

    /** For coordination all events of two months back and two ahead; for a lecturer the own closed ones. */
    public List<MyEvent> around() {
        return roster.described(held.around());
    }

    /** The list as it is, open or closed. */
    public Sheet sheet(EventId id) {
        return roster.sheet(held.entrusted(id));
    }

    /** Until when the list can be corrected; nothing while it is open, or when that was never written down. */
    public Optional<LocalDate> lastDay(EventId id) {
        return closings.find(held.entrusted(id).id()).map(closing -> closing.lastDayToCorrect(held.workingDays()));
    }

    /**
     * @param present the blocks at which the person really was
     * @throws WhyMissing when no reason is given
     * @throws TooLateToCorrect when ten working days have passed since the list was closed
     */
    public void correct(EventId id, BookingId bookingId, Set<UUID> present, String why) {
        String reason = WhyMissing.required(why);
        Event event = held.entrusted(id);
        Instant now = held.now();
        closings.find(id)
                .orElseThrow(() -> new NoSuchBooking(bookingId))
                .requireCorrectable(held.today(), held.workingDays());
        Booking booking = roster.booking(event, bookingId);
        if (!booking.event().equals(id)) {
            throw new NoSuchBooking(bookingId);
        }
        Entry.How how = new Entry.How(Mark.Method.LIST, held.asker(), now, reason);
        roster.keepOne(event, booking, present, how);
        completion.correct(
                event,
                roster.seminar(event),
                booking,
                Share.of(event, present),
                new Decision(held.asker(), held.asker(), reason, now));
    }

    /** The valid certificates of an event, by booking. */
    public Map<BookingId, Certificate> certificates(EventId id) {
        return certificates.valid(held.entrusted(id).id()).stream()
                .collect(Collectors.toMap(Certificate::booking, Function.identity()));
    }

    /** One certificate of an event of the asker. */
    public CertificateDetails certificate(CertificateId id) {
        Certificate certificate = certificates.get(held.town(), id);
        Sheet sheet = roster.sheet(held.entrusted(certificate.event()));
        return sheet.find(certificate.booking())
                .map(row -> new CertificateDetails(certificate, row.name(), sheet.event(), sheet.seminar()))
                .orElseThrow(() -> new NoSuchCertificate(id));
    }

    /**
     * Takes a certificate back, for example because a name is wrong.
     *
     * @param anew whether another one is issued in its place
     */
    public void withdraw(CertificateId id, String why, boolean anew) {
        Certificate certificate = certificates.get(held.town(), id);
        Event event = held.entrusted(certificate.event());
        if (certificate.withdrawn()) {
            return;
        }
        certificate.withdraw(held.asker(), why, held.today());
        if (anew) {
            completion.issue(roster.booking(event, certificate.booking()), certificate.share());
        }
    }
}
