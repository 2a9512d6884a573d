// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.core.shared.TestDatabase;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.correspondence.Addressee;
import de.digifit.lms.correspondence.CalendarPart;
import de.digifit.lms.correspondence.Cause;
import de.digifit.lms.correspondence.Delivery.State;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.correspondence.LetterId;
import de.digifit.lms.correspondence.NoSuchLetter;
import de.digifit.lms.correspondence.Occasions.Attended;
import de.digifit.lms.correspondence.Occasions.Soon;
import de.digifit.lms.correspondence.Sender;
import de.digifit.lms.correspondence.Text;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Market;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.Wording;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaLettersTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaLetters letters = new JpaLetters();
    private final SqlOccasions occasions = new SqlOccasions();
    private final TownId town = aTown();
    private final PersonId alex = aPerson();

    @BeforeEach
    void open() {
        letters.entities = transaction.entities();
        occasions.entities = transaction.entities();
    }

    @Test
    void a_letter_is_read_as_it_was_written() {
        Letter letter = kept("1");
        transaction.written();

        Letter read = letters.get(town, letter.id());

        assertThat(read.subject()).isEqualTo("Betreff");
        assertThat(read.calendar()).contains(new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\n"));
        assertThat(read.messageId()).isEqualTo(letter.messageId());
        assertThat(read.locale()).isEqualTo(Locale.GERMAN);
        assertThatThrownBy(() -> letters.get(aTown(), letter.id())).isInstanceOf(NoSuchLetter.class);
        assertThatThrownBy(() -> letters.get(town, LetterId.of("7"))).isInstanceOf(NoSuchLetter.class);
    }

    @Test
    void from_one_cause_somebody_gets_one_letter_of_a_kind() {
        kept("1");
        transaction.written();
        assertThat(letters.holds(new Cause("1", LetterKind.INVITATION), alex)).isTrue();
        assertThat(letters.holds(new Cause("1", LetterKind.REMINDER), alex)).isFalse();
        assertThat(letters.holds(new Cause("1", LetterKind.INVITATION), aPerson()))
                .isFalse();

        kept("1");

        assertThatThrownBy(transaction::written)
                .isInstanceOf(PersistenceException.class)
                .hasStackTraceContaining("no_letter_twice");
    }

    @Test
    void only_what_waits_and_is_due_is_sent_and_what_another_holds_is_passed_by() {
        TownId other = aTown();
        List<Letter> three = List.of(waiting(other, "1"), waiting(other, "2"), waiting(other, "3"));
        three.get(2).postpone("away", NOW.plusSeconds(5000));
        TestDatabase.inTransactionDo("lms", entities -> three.forEach(entities::persist));
        try {
            Letter mine = letters.due(NOW.plusSeconds(1)).orElseThrow();
            Letter theirs =
                    TestDatabase.inTransaction("lms", entities -> due(entities).orElseThrow());
            assertThat(theirs.id()).isNotEqualTo(mine.id());
            mine.sent(NOW);
            transaction.entities().flush();

            assertThat(letters.due(NOW.plusSeconds(1)).map(Letter::id)).contains(theirs.id());
        } finally {
            transaction.entities().getTransaction().rollback();
            transaction.entities().getTransaction().begin();
            TestDatabase.inTransactionDo(
                    "lms",
                    entities ->
                            three.forEach(each -> entities.createNativeQuery("delete from lms.letter where id = :id")
                                    .setParameter("id", each.id().value())
                                    .executeUpdate()));
        }
    }

    @Test
    void parked_letters_are_counted_and_tried_again() {
        Letter letter = waiting(town, "1");
        letter.park("550 no");
        letters.add(letter);
        transaction.written();
        assertThat(letters.count().parked()).isEqualTo(1);
        assertThat(letters.parked(10)).extracting(Letter::id).containsExactly(letter.id());

        assertThat(letters.tryAgain(NOW)).isEqualTo(1);
        transaction.written();

        assertThat(letters.count().waiting()).isEqualTo(1);
        assertThat(letters.count().oldestWaiting()).contains(NOW);
        assertThat(letters.get(town, letter.id()).state()).isEqualTo(State.WAITING);
    }

    @Test
    void a_house_without_letters_counts_none() {
        assertThat(letters.count().waiting()).isZero();
        assertThat(letters.count().oldestWaiting()).isEmpty();
    }

    @Test
    void only_letters_of_people_without_an_address_are_printed_each_once_and_none_about_talks() {
        letters.add(waiting(town, "1"));
        Letter paper = kept("2");
        letter(town, new Cause("3", LetterKind.TALK_INVITED), Optional.empty());
        transaction.written();
        assertThat(letters.toPrint(town, 10)).extracting(Letter::id).containsExactly(paper.id());
        assertThat(letters.toPrint(aTown(), 10)).isEmpty();

        letters.get(town, paper.id()).printed(aPerson(), NOW);
        transaction.written();

        assertThat(letters.toPrint(town, 10)).isEmpty();
    }

    @Test
    void the_language_of_letters_is_chosen_and_changed() {
        assertThat(letters.language(alex)).isEmpty();

        letters.speak(alex, Locale.GERMAN);
        letters.speak(alex, Locale.ENGLISH);

        assertThat(letters.language(alex)).contains(Locale.ENGLISH);
    }

    @Test
    void whoever_has_a_place_soon_and_knows_it_for_a_while_is_reminded_once() {
        Seminar seminar = aSeminar(town);
        Event event = anEvent(seminar, 5);
        Booking mine = new Booking(event, alex, "", NOW);
        mine.go(Transition.APPROVE, Decision.of(alex, NOW));
        Booking undecided = new Booking(event, aPerson(), "", NOW);
        transaction.entities().persist(seminar);
        transaction.entities().persist(event);
        transaction.entities().persist(mine);
        transaction.entities().persist(undecided);
        transaction.written();
        LocalDate day = event.startsAt().toLocalDate();
        Soon soon = new Soon(town, mine.id(), day);

        assertThat(unreminded(day, day.plusDays(2), NOW)).containsExactly(soon);
        assertThat(unreminded(day.minusDays(3), day.minusDays(1), NOW)).isEmpty();

        letter(
                town,
                new Cause(soon.cause(), LetterKind.REMINDER),
                Optional.of(mine.id().value()));
        transaction.written();
        assertThat(unreminded(day, day.plusDays(2), NOW)).isEmpty();
    }

    @Test
    void whoever_took_part_is_told_once_what_there_was_to_try() {
        Seminar seminar = aSeminar(town);
        Event event = anEvent(seminar, 5);
        Booking attended = new Booking(event, alex, "", NOW);
        attended.go(Transition.APPROVE, Decision.of(alex, NOW));
        attended.go(Transition.ATTEND, Decision.of(alex, NOW));
        Booking missed = new Booking(event, aPerson(), "", NOW);
        missed.go(Transition.APPROVE, Decision.of(alex, NOW));
        missed.go(Transition.MISS, Decision.of(alex, NOW));
        Stream.of(seminar, event, attended, missed).forEach(transaction.entities()::persist);
        transaction.written();
        LocalDate day = event.endsAt().toLocalDate();
        Attended told = new Attended(town, attended.id());

        assertThat(untold(day, day)).containsExactly(told);
        assertThat(untold(day.plusDays(1), day.plusDays(9))).isEmpty();

        letter(
                town,
                new Cause(told.cause(), LetterKind.TRANSFER_TASK),
                Optional.of(attended.id().value()));
        transaction.written();
        assertThat(untold(day, day)).isEmpty();
    }

    private List<Attended> untold(LocalDate from, LocalDate to) {
        return occasions.untold(from, to, 1000).stream()
                .filter(each -> each.town().equals(town))
                .toList();
    }

    @Test
    void of_parallel_dates_the_chosen_one_is_reminded_of() {
        Seminar seminar = aSeminar(town);
        Market market = Market.of(seminar);
        List<Session> mornings = List.of(market.morningSmall(), market.dayAfter());
        Event event = new Event(seminar, 5, market.event().closesOn(), "Rathaus", mornings);
        Booking mine = new Booking(event, alex, "", NOW);
        mine.go(Transition.APPROVE, Decision.of(alex, NOW));
        mine.attend(List.of(market.dayAfter().id()));
        Stream.of(market.small(), market.large(), seminar, event, mine).forEach(transaction.entities()::persist);
        transaction.written();
        LocalDate day = event.startsAt().toLocalDate();

        assertThat(unreminded(day, day, NOW)).isEmpty();
        assertThat(unreminded(day.plusDays(1), day.plusDays(1), NOW))
                .containsExactly(new Soon(town, mine.id(), day.plusDays(1)));
    }

    @Test
    void whoever_was_invited_just_now_needs_no_reminder() {
        Seminar seminar = aSeminar(town);
        Event event = anEvent(seminar, 5);
        Booking mine = new Booking(event, alex, "", NOW);
        mine.go(Transition.APPROVE, Decision.of(alex, NOW));
        transaction.entities().persist(seminar);
        transaction.entities().persist(event);
        transaction.entities().persist(mine);
        letter(
                town,
                new Cause("step 1", LetterKind.INVITATION),
                Optional.of(mine.id().value()));
        transaction.written();
        LocalDate day = event.startsAt().toLocalDate();

        assertThat(unreminded(day, day, NOW.minusSeconds(1))).isEmpty();
        assertThat(unreminded(day, day, NOW.plusSeconds(1))).hasSize(1);
    }

    /** Of this test's own town: other tests leave bookings of theirs behind. */
    private List<Soon> unreminded(LocalDate from, LocalDate to, Instant quietSince) {
        return occasions.unreminded(from, to, quietSince, 1000).stream()
                .filter(soon -> soon.town().equals(town))
                .toList();
    }

    private static Optional<Letter> due(EntityManager entities) {
        JpaLetters others = new JpaLetters();
        others.entities = entities;
        return others.due(NOW.plusSeconds(1));
    }

    private Letter kept(String key) {
        return letter(town, new Cause(key, LetterKind.INVITATION), Optional.empty());
    }

    private Letter letter(TownId in, Cause cause, Optional<UUID> booking) {
        Text text = new Text(
                new Wording("Betreff", "Text"),
                0,
                booking,
                Optional.of(new CalendarPart("REQUEST", "BEGIN:VCALENDAR\r\n")));
        Letter letter = new Letter(cause, addressee(in, Optional.empty()), text, Optional.empty(), NOW);
        letters.add(letter);
        return letter;
    }

    private Letter waiting(TownId in, String key) {
        Text text = new Text(new Wording("Betreff", "Text"), 0, Optional.empty(), Optional.empty());
        return new Letter(
                new Cause(key, LetterKind.INVITATION),
                addressee(in, Optional.of("alex@musterau.example")),
                text,
                Optional.of(new Sender("digifit@musterau.example")),
                NOW);
    }

    private Addressee addressee(TownId in, Optional<String> mail) {
        return new Addressee(in, "Musterau", alex, "Alex Beispiel", mail, Locale.GERMAN);
    }
}
