// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.application.BookingDetails;
import de.digifit.lms.booking.application.Trail;
import de.digifit.lms.booking.application.Trail.Trace;
import de.digifit.lms.decision.Cases.Ruling;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.shiro.authz.annotation.Logical;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What a desk can read: one application with its way so far, and what was decided lately. */
@Act
@RequiresPermissions(
        value = {"team:lead", "application:decide"},
        logical = Logical.OR)
public class CaseFiles {

    private static final Period LATELY = Period.ofDays(90);

    private final Asker asker;
    private final Bookings bookings;
    private final Seats seats;
    private final InTray tray;
    private final Trail trail;

    @Inject
    public CaseFiles(Asker asker, Bookings bookings, Seats seats, InTray tray, Trail trail) {
        this.asker = asker;
        this.bookings = bookings;
        this.seats = seats;
        this.tray = tray;
        this.trail = trail;
    }

    /** @throws NoSuchBooking when it lies on a desk at which the asker does not sit */
    public CaseFile get(BookingId id) {
        Booking booking = bookings.get(asker.town(), id);
        seats.decision(booking, "");
        OpenDecision row =
                tray.rows(asker.town(), List.of(booking)).stream().findFirst().orElseThrow(() -> new NoSuchBooking(id));
        return new CaseFile(row, trail.of(booking));
    }

    /** The decisions of the last three months, newest first; also what the route let through without one. */
    public List<Ruled> ruled() {
        LocalDate since = seats.today().minus(LATELY);
        List<Ruling> rulings =
                tray.ruled(asker.person(), since.atStartOfDay(TownClock.ZONE).toInstant());
        List<Booking> about = rulings.stream().map(Ruling::booking).distinct().toList();
        Map<BookingId, BookingDetails> details = tray.details(asker.town(), about).stream()
                .collect(Collectors.toMap(row -> row.booking().id(), Function.identity()));
        Map<PersonId, String> names = tray.names(
                asker.town(), about.stream().map(Booking::person).distinct().toList());
        List<Trace> traces =
                trail.of(asker.town(), rulings.stream().map(Ruling::step).toList());
        List<Ruled> ruled = new ArrayList<>();
        for (int i = 0; i < rulings.size(); i++) {
            Booking booking = rulings.get(i).booking();
            BookingDetails row = details.get(booking.id());
            if (row != null) {
                ruled.add(new Ruled(names.getOrDefault(booking.person(), "–"), row, traces.get(i)));
            }
        }
        return ruled;
    }
}
