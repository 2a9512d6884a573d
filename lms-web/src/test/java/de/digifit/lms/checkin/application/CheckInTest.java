// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.checkin.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.InMemoryMarks;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.checkin.Arrival;
import de.digifit.lms.checkin.CodeExpired;
import de.digifit.lms.checkin.CodeUnknown;
import de.digifit.lms.checkin.DoorsClosed;
import de.digifit.lms.checkin.Kiosk;
import de.digifit.lms.checkin.KioskClosed;
import de.digifit.lms.checkin.NothingOpen;
import de.digifit.lms.checkin.Opening;
import de.digifit.lms.checkin.WrongPersonalCode;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.InMemoryEvents;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CheckInTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final PersonId alex = aPerson();
    private final InMemorySeminars seminars = new InMemorySeminars();
    private final InMemoryEvents events = new InMemoryEvents();
    private final InMemoryBookings bookings = new InMemoryBookings();
    private final InMemoryMarks marks = new InMemoryMarks();
    private final InMemoryCheckIns kept = new InMemoryCheckIns();
    private final Hands clock = new Hands();
    private final Seminar seminar = seminars.add(aSeminar(town));
    private final Event event = held(false);
    private final Booking booking = confirmed(event, alex);
    private final Places places =
            new Places(bookings, events, new NoNames(), marks, new Doors(() -> Opening.USUAL, clock));
    private final Modules released = new Released();
    private final CheckIn checkIn = new CheckIn(new Asker(), released, places, kept, kept.arrivals());
    private final KioskDesk kiosk = new KioskDesk(released, places, kept, kept.kiosks());

    @BeforeEach
    void alex_is_in_the_room_at_nine() {
        session.person(alex, town);
        clock.at("2026-07-07T09:00:00");
    }

    @Test
    void the_code_of_the_room_marks_once_however_often_it_is_typed() {
        String code = code(event);

        for (int i = 0; i < 500; i++) {
            checkIn.here(code.toLowerCase(Locale.ROOT) + " ");
        }

        assertThat(marks.of(List.of(booking.id()))).extracting(Mark::method).containsExactly(Mark.Method.QR);
        assertThat(marks.history(List.of(booking.id()))).hasSize(1);
        assertThat(checkIn.today()).extracting(MyBlock::marked).containsExactly(true);
    }

    @Test
    void the_code_of_another_event_is_refused() {
        Event other = held(false);

        assertThatThrownBy(() -> checkIn.here(code(other))).isInstanceOf(CodeUnknown.class);
        assertThat(marks.of(List.of(booking.id()))).isEmpty();
    }

    @Test
    void a_code_that_was_shown_earlier_is_told_from_one_that_never_was() {
        String code = code(event);
        clock.at("2026-07-07T09:06:00");

        assertThatThrownBy(() -> checkIn.here(code)).isInstanceOf(CodeExpired.class);
        assertThatThrownBy(() -> checkIn.here("AAAAAAAA")).isInstanceOf(CodeUnknown.class);
    }

    @Test
    void nobody_checks_in_long_before_or_after_or_without_a_place() {
        clock.at("2026-07-07T08:29:59");
        assertThatThrownBy(() -> checkIn.here(code(event))).isInstanceOf(DoorsClosed.class);

        clock.at("2026-07-07T12:30:01");
        assertThatThrownBy(() -> checkIn.here(code(event))).isInstanceOf(DoorsClosed.class);

        clock.at("2026-07-07T08:30:00");
        session.person(aPerson(), town);
        assertThatThrownBy(() -> checkIn.here(code(event))).isInstanceOf(NothingOpen.class);
    }

    @Test
    void a_code_that_waited_for_the_network_waits_for_the_lecturer_and_once_only() {
        String code = code(event);
        UUID id = Ids.next();
        clock.at("2026-07-07T11:00:00");

        checkIn.hereWithoutNetwork(id, code, 7200);
        checkIn.hereWithoutNetwork(id, code, 7200);

        assertThat(kept.open()).extracting(Arrival::method).containsExactly(Mark.Method.QR);
        assertThat(marks.of(List.of(booking.id()))).isEmpty();
        assertThatThrownBy(() -> checkIn.hereWithoutNetwork(Ids.next(), code, 60))
                .isInstanceOf(CodeExpired.class);
        assertThatThrownBy(() -> checkIn.hereWithoutNetwork(Ids.next(), code, -1))
                .isInstanceOf(CodeExpired.class);
    }

    @Test
    void a_code_that_waited_only_for_a_moment_counts_like_any_other() {
        String code = code(event);
        clock.at("2026-07-07T09:01:00");

        checkIn.hereWithoutNetwork(Ids.next(), code, 60);

        assertThat(marks.of(List.of(booking.id()))).hasSize(1);
        assertThat(kept.open()).isEmpty();
    }

    @Test
    void online_coming_and_leaving_are_kept_and_nothing_between() {
        Event online = held(true);
        confirmed(online, alex);
        UUID block = online.sessions().get(0).id();

        checkIn.come(block);
        checkIn.come(block);
        clock.at("2026-07-07T11:50:00");
        checkIn.leave(block);
        clock.at("2026-07-07T12:00:00");
        checkIn.leave(block);

        assertThat(kept.open()).hasSize(1);
        assertThat(kept.open().get(0).leftAt()).isEqualTo(Instant.parse("2026-07-07T09:50:00Z"));
        assertThatThrownBy(() -> checkIn.come(event.sessions().get(0).id())).isInstanceOf(NothingOpen.class);
    }

    @Test
    void at_the_kiosk_only_the_own_code_marks() {
        UUID desk = kiosk.open(openKiosk().pin());
        String own = kept.of(event.id()).personalCode(booking.id());
        String wrong = own.equals("0000") ? "0001" : "0000";

        assertThat(kiosk.find(desk).orElseThrow().guests()).hasSize(1);
        assertThatThrownBy(() -> kiosk.here(desk, booking.id(), wrong)).isInstanceOf(WrongPersonalCode.class);
        kiosk.here(desk, booking.id(), own);
        kiosk.here(desk, booking.id(), own);

        assertThat(marks.of(List.of(booking.id()))).extracting(Mark::method).containsExactly(Mark.Method.KIOSK);
        assertThat(kiosk.find(desk).orElseThrow().guests()).isEmpty();
    }

    @Test
    void a_kiosk_that_is_closed_or_over_opens_no_more() {
        Kiosk closed = openKiosk();
        closed.close(Instant.now(clock));
        assertThatThrownBy(() -> kiosk.open(closed.pin())).isInstanceOf(KioskClosed.class);

        Kiosk over = openKiosk();
        clock.at("2026-07-07T12:31:00");
        assertThat(kiosk.find(over.id())).isEmpty();
        assertThatThrownBy(() -> kiosk.open("00000000")).isInstanceOf(KioskClosed.class);
    }

    private Kiosk openKiosk() {
        Block block = Block.of(event).get(0);
        Instant until = Opening.USUAL.closesAt(block, clock.getZone());
        Kiosk open = new Kiosk(event, block, aPerson(), Instant.now(clock), until);
        kept.kiosks().add(open);
        return open;
    }

    private String code(Event some) {
        return kept.of(some.id()).codeOf(some.sessions().get(0).id(), Instant.now(clock));
    }

    private Event held(boolean online) {
        Session nine = new Session(plan("09:00", 4, online), LocalDateTime.of(2026, 7, 7, 9, 0));
        Event some = new Event(seminar, 20, LocalDate.of(2026, 6, 1), "Rathaus", List.of(nine));
        events.add(some);
        return some;
    }

    private Booking confirmed(Event some, PersonId person) {
        Booking place = new Booking(some, person, "", Instant.EPOCH);
        place.go(Transition.APPROVE, Decision.of(aPerson(), Instant.EPOCH));
        bookings.add(place);
        return place;
    }

    private final class NoNames extends Titles {

        NoNames() {
            super(seminars, null);
        }

        @Override
        Map<PersonId, String> people(TownId any, Collection<Booking> some) {
            return Map.of();
        }
    }

    private static final class Released extends Modules {

        Released() {
            super(new Asker(), null);
        }

        @Override
        public void requireReleased(Module module) {
            // It is.
        }

        @Override
        public void requireReleased(TownId any, Module module) {
            // It is.
        }
    }

    /** A clock that is put by hand. */
    private static final class Hands extends Clock {

        private Instant now = Instant.EPOCH;

        void at(String time) {
            now = LocalDateTime.parse(time).atZone(TownClock.ZONE).toInstant();
        }

        @Override
        public ZoneId getZone() {
            return TownClock.ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
