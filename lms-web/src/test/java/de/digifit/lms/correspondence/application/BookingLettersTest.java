// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static de.digifit.lms.seminar.Samples.anEventOfUnits;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.Period;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.StepTaken;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.correspondence.Delivery;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.decision.DecisionOverdue;
import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.EventMoved;
import de.digifit.lms.seminar.Samples;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.terms.Capacity;
import de.digifit.lms.waitlist.Offer;
import de.digifit.lms.wording.LetterKind;
import de.digifit.lms.wording.TownWording;
import de.digifit.lms.wording.Wording;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BookingLettersTest {

    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);

    private final TownId town = aTown();
    private final InMemoryReportingLines lines = new InMemoryReportingLines(town);
    private final BookingOffice booking = new BookingOffice(CLOCK);
    private final LetterOffice office = new LetterOffice(town, booking, lines, CLOCK);
    private final Person alex = office.lives("Alex", "alex@musterau.example");
    private final Person kim = office.lives("Kim", null);
    private final Person robin = office.lives("Robin", "robin@musterau.example");
    private final Seminar seminar = booking.seminars.add(aSeminar(town));

    @BeforeEach
    void robin_leads() {
        lines.add(alex);
        lines.add(kim);
        lines.add(robin);
        UnitId unit = lines.unit("Amt");
        Period always = Period.since(TODAY.minusYears(1));
        lines.employ(alex.id(), unit, always);
        lines.employ(kim.id(), unit, always);
        lines.lead(robin.id(), unit, always);
    }

    @Test
    void an_application_is_acknowledged_and_lies_before_the_leader() {
        apply(alex, anEvent(seminar, 5));

        assertThat(office.of(alex.id())).containsExactly("APPLIED");
        assertThat(office.of(robin.id())).containsExactly("TO_DECIDE");
        Letter toDecide = office.letters.all().get(1);
        assertThat(toDecide.subject()).isEqualTo("Bitte entscheiden: Alex Beispiel, Informationssicherheit im Alltag");
        assertThat(toDecide.body())
                .startsWith("Guten Tag Robin Beispiel,\n\nAlex Beispiel möchte")
                .contains("Di, 7. Juli 2026, 9:00 bis 12:00 Uhr\n\nOrt: Rathaus, Saal 1")
                .contains("https://digifit.musterau.example/team/application.xhtml?id=")
                .endsWith("Musterau");
    }

    @Test
    void whoever_gets_a_place_gets_one_mail_and_one_calendar_entry() {
        Booking mine = apply(alex, anEvent(seminar, 5));

        booking.places.approve(mine, decision());

        assertThat(office.of(alex.id()))
                .containsExactly("APPLIED", "INVITATION: " + "REQUEST 0 " + uid(mine, 0) + " 2026-07-07T09:00");
    }

    @Test
    void a_step_that_is_told_again_is_not_written_about_again() {
        Booking mine = apply(alex, anEvent(seminar, 5));
        booking.places.approve(mine, decision());
        List<String> once = office.of(alex.id());

        booking.steps.all().forEach(office.told::tell);
        booking.steps.all().forEach(office.told::tell);

        assertThat(office.of(alex.id())).isEqualTo(once);
        assertThat(office.letters.all()).hasSize(3);
        assertThat(office.entries.of(mine.id()))
                .extracting(entry -> entry.sequence())
                .containsExactly(0);
    }

    @Test
    void a_place_that_is_given_back_leaves_the_calendar_under_the_same_uid_with_a_higher_number() {
        Booking mine = apply(alex, anEvent(seminar, 5));
        booking.places.approve(mine, decision());

        booking.places.cancel(mine, decision());

        assertThat(office.of(alex.id())).last().isEqualTo("CANCELLED: CANCEL 1 " + uid(mine, 0) + " 2026-07-07T09:00");
    }

    @Test
    void who_moves_up_is_invited_once_and_who_only_waited_is_told_that() {
        Event event = anEvent(seminar, 1);
        Booking first = apply(alex, event);
        Booking second = apply(kim, event);
        booking.places.approve(first, decision());
        booking.places.approve(second, decision());
        assertThat(office.of(kim.id())).containsExactly("APPLIED", "WAITING");

        booking.places.cancel(first, decision());

        assertThat(office.of(kim.id())).containsExactly("APPLIED", "WAITING", "INVITATION");
    }

    @Test
    void who_has_no_service_address_gets_a_letter_that_is_kept() {
        Booking hers = apply(kim, anEvent(seminar, 5));

        booking.places.approve(hers, decision());

        assertThat(office.letters.all())
                .filteredOn(letter -> letter.person().equals(kim.id()))
                .allMatch(letter -> letter.state() == Delivery.State.KEPT)
                .allMatch(letter -> letter.calendar().isEmpty());
        assertThat(office.entries.of(hers.id())).isEmpty();
    }

    @Test
    void each_date_of_an_event_is_a_message_of_its_own() {
        Booking mine = apply(alex, anEventOfUnits(seminar, Samples.IN_JULY, 4, 4, 4));

        booking.places.approve(mine, decision());

        assertThat(office.of(alex.id()))
                .containsExactly(
                        "APPLIED",
                        "INVITATION: REQUEST 0 " + uid(mine, 0) + " 2026-07-07T09:00",
                        "FURTHER_DATE: REQUEST 0 " + uid(mine, 1) + " 2026-07-08T09:00",
                        "FURTHER_DATE: REQUEST 0 " + uid(mine, 2) + " 2026-07-09T09:00");
        Letter third = office.letters.all().get(office.letters.all().size() - 1);
        assertThat(third.body()).contains("Do, 9. Juli 2026").doesNotContain("7. Juli");
    }

    @Test
    void an_event_that_does_not_take_place_leaves_calendars_and_says_why() {
        Booking mine = apply(alex, anEvent(seminar, 5));
        Booking undecided = apply(kim, anEvent(seminar, 5));
        booking.places.approve(mine, decision());

        booking.places.callOff(mine, because("Die Dozentin ist verhindert."));
        booking.places.callOff(undecided, because("Die Dozentin ist verhindert."));

        assertThat(office.of(alex.id())).last().isEqualTo("CALLED_OFF: CANCEL 1 " + uid(mine, 0) + " 2026-07-07T09:00");
        assertThat(office.of(kim.id())).last().isEqualTo("CALLED_OFF");
        assertThat(last().body()).contains("Der Grund: Die Dozentin ist verhindert.");
    }

    @Test
    void an_event_that_is_moved_moves_in_each_calendar_once_and_says_what_held_before() {
        Event event = anEvent(seminar, 5);
        Booking mine = apply(alex, event);
        Booking hers = apply(kim, event);
        booking.places.approve(mine, decision());
        booking.places.approve(hers, decision());
        Session later = new Session(Samples.plan("09:00", 4, false), Samples.IN_JULY.plusDays(7));

        event.move(event.terms(), "Bürgerhaus", List.of(later), "Der Saal ist belegt.");
        EventMoved moved = new EventMoved(event, "Der Saal ist belegt.");
        office.moved.tell(moved);
        office.moved.tell(moved);

        assertThat(office.of(alex.id()))
                .hasSize(3)
                .last()
                .isEqualTo("MOVED: REQUEST 1 " + uid(mine, 0) + " 2026-07-14T09:00");
        assertThat(office.of(kim.id())).containsExactly("APPLIED", "INVITATION", "MOVED");
        Letter letter = office.letters.of(alex.id(), 10).get(2);
        assertThat(letter.body())
                .contains("Di, 14. Juli 2026, 9:00 bis 12:00 Uhr\n\nOrt: Bürgerhaus")
                .contains("Bisher galt:\nDi, 7. Juli 2026, 9:00 bis 12:00 Uhr")
                .contains("Der Grund: Der Saal ist belegt.");
    }

    @Test
    void a_date_that_the_event_has_no_more_leaves_the_calendar() {
        Event event = anEventOfUnits(seminar, Samples.IN_JULY, 4, 4);
        Booking mine = apply(alex, event);
        booking.places.approve(mine, decision());
        String second = uid(mine, 1);

        event.move(event.terms(), event.place(), event.sessions().subList(0, 1), "Kürzer");
        office.moved.tell(new EventMoved(event, "Kürzer"));

        assertThat(office.of(alex.id()))
                .contains("MOVED: REQUEST 1 " + uid(mine, 0) + " 2026-07-07T09:00")
                .last()
                .isEqualTo("FURTHER_DATE: CANCEL 1 " + second + " 2026-07-08T09:00");
    }

    @Test
    void who_waits_is_told_that_an_event_is_moved_but_not_invited() {
        Event event = anEvent(seminar, 1);
        booking.places.approve(apply(kim, event), decision());
        booking.places.approve(apply(alex, event), decision());

        office.moved.tell(new EventMoved(event, ""));

        assertThat(office.of(alex.id())).containsExactly("APPLIED", "WAITING", "MOVED");
    }

    @Test
    void a_refusal_gives_the_words_and_not_the_category() {
        Booking mine = apply(alex, anEvent(seminar, 5));

        booking.stepping.take(mine, Transition.REFUSE, because("SERVICE: In dieser Woche nicht."));

        assertThat(last().kind()).isEqualTo(LetterKind.REFUSED);
        assertThat(last().body()).contains("Der Grund: In dieser Woche nicht.").doesNotContain("SERVICE");
    }

    @Test
    void an_offered_place_says_until_when_an_answer_is_awaited() {
        Event event = anEvent(seminar, 1);
        Booking first = apply(kim, event);
        Booking mine = apply(alex, event);
        booking.places.approve(first, decision());
        booking.places.approve(mine, decision());
        Instant answerBy =
                TODAY.plusDays(2).atTime(12, 0).atZone(TownClock.ZONE).toInstant();
        office.offers.add(
                new Offer(mine.id(), TODAY.atStartOfDay(TownClock.ZONE).toInstant(), answerBy));

        booking.stepping.take(mine, Transition.OFFER, decision());

        assertThat(last().subject()).contains("Informationssicherheit im Alltag");
        assertThat(last().body()).contains("Mi, 3. Juni 2026, 12:00");
    }

    @Test
    void what_is_put_off_says_until_when_and_why() {
        Booking mine = apply(alex, anEvent(seminar, 5));

        mine.approval().putOffUntil(TODAY.plusDays(14));
        booking.stepping.take(mine, Transition.POSTPONE, because(TODAY.plusDays(14) + ": Erst der Haushalt."));

        assertThat(last().body())
                .contains("Der Grund: Erst der Haushalt.")
                .contains("Zurückgestellt bis: Mo, 15. Juni 2026\n");
    }

    @Test
    void an_application_that_its_route_approves_at_once_is_a_place_and_asks_nobody() {
        Booking mine = apply(alex, anEvent(seminar, 5));
        StepTaken applied = booking.steps.all().get(0);
        int before = office.letters.all().size();
        booking.places.approve(mine, decision());
        LetterOffice late = new LetterOffice(town, booking, lines, CLOCK);
        late.people.add(alex);

        late.told.tell(applied);

        assertThat(before).isEqualTo(2);
        assertThat(late.letters.all()).isEmpty();
    }

    @Test
    void whoever_lets_an_application_lie_is_reminded_once_a_stage() {
        Booking mine = apply(alex, anEvent(seminar, 5));

        office.told.remind(new DecisionOverdue(mine, DecisionOverdue.Stage.REMINDED));
        office.told.remind(new DecisionOverdue(mine, DecisionOverdue.Stage.REMINDED));

        assertThat(office.of(robin.id())).containsExactly("TO_DECIDE", "OVERDUE");
        assertThat(office.of(alex.id())).containsExactly("APPLIED");
    }

    @Test
    void letters_speak_the_language_and_the_words_that_were_chosen() {
        office.letters.speak(alex.id(), Locale.ENGLISH);
        office.wordings.add(TownWording.worded(
                new TownWording.Desk(town, LetterKind.APPLIED, Locale.ENGLISH),
                1,
                new Wording("Hello {name}", "{dates}"),
                robin.id(),
                Instant.now(CLOCK)));

        apply(alex, anEvent(seminar, 5));

        Letter letter = office.letters.all().get(0);
        assertThat(letter.subject()).isEqualTo("Hello Alex Beispiel");
        assertThat(letter.body()).isEqualTo("Tue, 7 July 2026, 9:00 to 12:00");
        assertThat(letter.wordingVersion()).isEqualTo(1);
    }

    @Test
    void who_waits_since_places_are_kept_for_others_is_told_until_when() {
        Event event = anEvent(seminar, 1);
        event.revise(event.terms().with(new Capacity(0, 1, 1, TODAY.plusDays(9))));
        Booking mine = apply(alex, event);

        booking.places.approve(mine, decision());

        assertThat(last().body())
                .contains("freigehalten, und zwar bis "
                        + ZonedDateTime.of(TODAY.plusDays(9).atStartOfDay(), TownClock.ZONE)
                                .format(DateTimeFormatter.ofPattern("ccc, d. MMMM uuuu", Locale.GERMAN)));
    }

    @Test
    void what_somebody_does_oneself_is_not_written_about() {
        Booking mine = apply(alex, anEvent(seminar, 5));
        int before = office.letters.all().size();

        booking.places.withdraw(mine, decision());

        assertThat(office.letters.all()).hasSize(before);
    }

    @Test
    void steps_are_told_with_their_own_ids() {
        apply(alex, anEvent(seminar, 5));

        StepTaken told = booking.steps.all().get(0);
        assertThat(office.letters.all().get(0).cause().key())
                .isEqualTo("step " + told.step().id());
    }

    private Booking apply(Person person, Event event) {
        if (booking.events.get(town, List.of(event.id())).isEmpty()) {
            booking.events.add(event);
        }
        Booking made = new Booking(
                event,
                person.id(),
                "",
                Instant.now(CLOCK).plusSeconds(booking.steps.all().size()));
        booking.stepping.begin(made);
        return made;
    }

    private Letter last() {
        return office.letters.all().get(office.letters.all().size() - 1);
    }

    private String uid(Booking of, int session) {
        return Itinerary.uid(
                of.id().value(), booking.diary.event(of).sessions().get(session).id());
    }

    private Decision decision() {
        return because("");
    }

    private Decision because(String why) {
        PersonId by = robin.id();
        return new Decision(by, by, why, Instant.now(CLOCK));
    }
}
