// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.waitlist.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Heard;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.approval.Route;
import de.digifit.lms.booking.Applicant;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.booking.BookingState;
import de.digifit.lms.booking.Bookings;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Desks;
import de.digifit.lms.booking.NoSuchBooking;
import de.digifit.lms.booking.PlaceFreed;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.application.Diary;
import de.digifit.lms.booking.application.Places;
import de.digifit.lms.booking.application.Steps;
import de.digifit.lms.booking.infrastructure.BookingAdapters;
import de.digifit.lms.ranking.InMemoryTermsBook;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Events;
import de.digifit.lms.seminar.infrastructure.SeminarAdapters;
import de.digifit.lms.waitlist.application.Filling;
import de.digifit.lms.waitlist.application.OfferBook;
import de.digifit.lms.waitlist.application.Watchers;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;

/** Places, offers and waiting lists over one transaction, put together as the container does. */
record WaitingOffice(Bookings bookings, Places places, Filling filling, TownId town, Instant now) {

    WaitingOffice(EntityManager entities, TownId town, Instant now) {
        this(Parts.of(entities, now), town, now);
    }

    private WaitingOffice(Parts parts, TownId town, Instant now) {
        this(parts.bookings(), parts.places(), parts.filling(), town, now);
    }

    /** With the row held, as an act asks for it. */
    Booking booking(BookingId id) {
        return bookings.get(town, id);
    }

    /** By a route on which nobody has to agree; a second application answers with the first. */
    BookingState apply(Event event, Applicant who) {
        bookings.serialise(who.person());
        return bookings.findAlive(who.person(), event.id())
                .orElseGet(() -> {
                    Decision applied = Decision.of(who.person(), now);
                    Booking booking = new Booking(event, who, "", Route.LEADER, applied);
                    bookings.add(booking);
                    places.approve(booking, applied);
                    return booking;
                })
                .state();
    }

    /** @throws NoSuchBooking when the person has none that lives */
    Booking mine(Event event, PersonId person) {
        return bookings.findAlive(person, event.id())
                .map(found -> booking(found.id()))
                .orElseThrow(() -> new NoSuchBooking(event.id()));
    }

    void approve(BookingId id) {
        places.approve(booking(id), Decision.of(aPerson(), now));
    }

    void lapse(BookingId id, Instant at) {
        Booking booking = booking(id);
        if (booking.state() == BookingState.OFFERED) {
            places.lapse(booking, Decision.of(booking.person(), at));
        }
    }

    private record Parts(Bookings bookings, Places places, Filling filling) {

        static Parts of(EntityManager entities, Instant now) {
            Heard<PlaceFreed> freed = new Heard<>();
            Heard<StepTaken> taken = new Heard<>();
            Bookings bookings = BookingAdapters.bookings(entities);
            Events events = SeminarAdapters.events(entities);
            Diary diary = new Diary(bookings, events, SeminarAdapters.seminars(entities), new Desks());
            Places places = new Places(bookings, events, diary, new Steps(bookings, taken), freed);
            SqlWaitingList waiting = new SqlWaitingList();
            waiting.entities = entities;
            JpaOffers offers = new JpaOffers();
            offers.entities = entities;
            Filling filling =
                    new Filling(bookings, places, diary, waiting, Watchers.law(Clock.fixed(now, TownClock.ZONE)));
            freed.listen(Watchers.of(filling));
            taken.listen(
                    Watchers.of(new OfferBook(offers, waiting, new InMemoryTermsBook(), diary, Watchers.calendars())));
            return new Parts(bookings, places, filling);
        }
    }
}
