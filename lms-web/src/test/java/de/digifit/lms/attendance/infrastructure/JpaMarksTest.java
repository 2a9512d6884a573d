// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.Certificate;
import de.digifit.lms.attendance.Entry;
import de.digifit.lms.attendance.Mark;
import de.digifit.lms.attendance.Share;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaMarksTest {

    private static final Instant NOW = Instant.parse("2026-07-07T08:00:00Z");
    private static final int THREADS = 8;

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaMarks marks = new JpaMarks();
    private final Seminar seminar = aSeminar(aTown());
    private final Event event = anEvent(seminar, 10);
    private final Block block = Block.of(event).get(0);
    private final Booking booking = new Booking(event, aPerson(), "", NOW);

    @BeforeEach
    void open() {
        marks.entities = transaction.entities();
        transaction.entities().persist(seminar);
        transaction.entities().persist(event);
        transaction.entities().persist(booking);
        transaction.written();
    }

    @Test
    void an_entry_sets_a_mark_and_another_takes_it_back() {
        marks.enter(entry(Ids.next(), true, Mark.Method.QR));
        assertThat(marks.of(List.of(booking.id()))).extracting(Mark::method).containsExactly(Mark.Method.QR);

        marks.enter(entry(Ids.next(), false, Mark.Method.LIST));
        transaction.written();

        assertThat(marks.of(List.of(booking.id()))).isEmpty();
        assertThat(marks.history(List.of(booking.id())))
                .extracting(Entry::present)
                .containsExactly(true, false);
    }

    @Test
    void whoever_is_marked_already_keeps_the_first_mark() {
        marks.enter(entry(Ids.next(), true, Mark.Method.QR));
        marks.enter(entry(Ids.next(), true, Mark.Method.LIST));

        assertThat(marks.of(List.of(booking.id()))).extracting(Mark::method).containsExactly(Mark.Method.QR);
    }

    @Test
    void an_old_entry_sent_again_does_not_undo_what_came_after_it() {
        Entry waiting = entry(Ids.next(), true, Mark.Method.LIST);
        marks.enter(waiting);
        marks.enter(entry(Ids.next(), false, Mark.Method.LIST));

        assertThat(marks.enter(waiting)).isFalse();

        assertThat(marks.of(List.of(booking.id()))).isEmpty();
    }

    @Test
    void five_hundred_replays_from_several_browsers_are_one_entry_and_one_mark() throws Exception {
        Seminar other = aSeminar(aTown());
        Event held = anEvent(other, 10);
        Booking alex = new Booking(held, aPerson(), "", NOW);
        TestDatabase.inTransactionDo("lms", entities -> {
            entities.persist(other);
            entities.persist(held);
            entities.persist(alex);
        });
        UUID id = Ids.next();
        Entry same = new Entry(id, alex.id(), Block.of(held).get(0), true, how(Mark.Method.LIST));
        Callable<Boolean> replay = () -> TestDatabase.inTransaction("lms", entities -> {
            JpaMarks mine = new JpaMarks();
            mine.entities = entities;
            return mine.enter(same);
        });

        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        int fresh = 0;
        try {
            for (Future<Boolean> one : threads.invokeAll(Collections.nCopies(500, replay))) {
                fresh += one.get() ? 1 : 0;
            }
        } finally {
            threads.shutdown();
        }

        assertThat(fresh).isEqualTo(1);
        assertThat(marks.of(List.of(alex.id()))).hasSize(1);
        assertThat(marks.history(List.of(alex.id()))).hasSize(1);
    }

    @Test
    void a_withdrawn_certificate_makes_room_for_another_one() {
        JpaCertificates certificates = new JpaCertificates();
        certificates.entities = transaction.entities();
        LocalDate today = LocalDate.of(2026, 7, 7);
        Certificate wrong = new Certificate(booking, new Share(2, 4), "TB-2026-90001", "AAAAAAAAAA", today);
        certificates.add(wrong);
        transaction.entities().flush();

        wrong.withdraw(aPerson(), "Nachgetragen", today);
        certificates.nextNumber(event.town(), 2026);
        certificates.add(new Certificate(booking, new Share(4, 4), "TB-2026-90002", "BBBBBBBBBB", today));
        transaction.written();

        assertThat(certificates.findValid(booking.id()).map(Certificate::number))
                .contains("TB-2026-90002");
        assertThat(certificates.valid(event.id())).hasSize(1);
        assertThat(certificates.of(booking.person())).hasSize(2);
    }

    private Entry entry(UUID id, boolean present, Mark.Method method) {
        return new Entry(id, booking.id(), block, present, how(method));
    }

    private static Entry.How how(Mark.Method method) {
        return Entry.How.of(method, aPerson(), NOW);
    }
}
