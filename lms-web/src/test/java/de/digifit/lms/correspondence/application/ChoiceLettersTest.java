// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.correspondence.application;

import static de.digifit.lms.seminar.Samples.TODAY;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.account.SignedInAs;
import de.digifit.core.organisation.InMemoryReportingLines;
import de.digifit.core.organisation.Person;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.application.BookingOffice;
import de.digifit.lms.calendar.Itinerary;
import de.digifit.lms.choice.InMemoryChoices;
import de.digifit.lms.choice.application.ChoiceOffice;
import de.digifit.lms.correspondence.Letter;
import de.digifit.lms.seminar.Market;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What calendars are told of a choice among parallel dates. */
class ChoiceLettersTest {

    private static final Clock CLOCK =
            Clock.fixed(TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final TownId town = aTown();
    private final BookingOffice booking = new BookingOffice(CLOCK);
    private final LetterOffice office = new LetterOffice(town, booking, new InMemoryReportingLines(town), CLOCK);
    private final ChoiceOffice choice =
            new ChoiceOffice(booking, new InMemoryChoices(booking.bookings), office.venues, CLOCK);
    private final Seminar seminar = booking.seminars.add(aSeminar(town));
    private final Market market = Market.of(seminar);
    private final Person alex = office.lives("Alex", "alex@musterau.example");
    private final Booking mine = new Booking(market.event(), alex.id(), "", Instant.now(CLOCK));

    @BeforeEach
    void alex_has_a_place() {
        choice.told.listen(office.chosen::tell);
        office.venues.add(market.small());
        office.venues.add(market.large());
        booking.events.add(market.event());
        booking.bookings.add(mine);
        session.person(alex.id(), town);
    }

    @Test
    void an_invitation_brings_the_certain_dates_and_says_what_there_is_to_choose_from() {
        booking.places.approve(mine, decision());

        assertThat(office.of(alex.id()))
                .containsExactly("INVITATION: REQUEST 0 " + uid(market.welcome()) + " 2026-07-07T08:00");
        assertThat(last().body())
                .contains("Di, 7. Juli 2026, 9:00 bis 12:00 Uhr, Vormittag klein, Ratsstube (zur Wahl)")
                .contains("Mi, 8. Juli 2026, 9:00 bis 12:00 Uhr, Am Tag danach, Bauhof (zur Wahl)");
    }

    @Test
    void an_invitation_after_a_wish_brings_the_wished_date_and_not_the_others() {
        choose(market.morningSmall());

        booking.places.approve(mine, decision());

        assertThat(office.of(alex.id()))
                .containsExactly(
                        "INVITATION: REQUEST 0 " + uid(market.welcome()) + " 2026-07-07T08:00",
                        "FURTHER_DATE: REQUEST 0 " + uid(market.morningSmall()) + " 2026-07-07T09:00");
        assertThat(office.letters.all().get(0).body())
                .contains("Vormittag klein, Ratsstube\n")
                .doesNotContain("Vormittag groß", "Am Tag danach");
    }

    @Test
    void a_choice_comes_into_the_calendar_and_leaves_all_else_there_alone() {
        booking.places.approve(mine, decision());

        choose(market.morningSmall());

        assertThat(office.of(alex.id()))
                .hasSize(2)
                .last()
                .isEqualTo("CHOSEN: REQUEST 0 " + uid(market.morningSmall()) + " 2026-07-07T09:00");
    }

    @Test
    void another_choice_moves_the_same_entry_with_a_higher_number_once() {
        booking.places.approve(mine, decision());
        choose(market.morningSmall(), market.afternoonSmall());

        choose(market.dayAfter(), market.afternoonSmall());
        choose(market.dayAfter());
        choice.told.all().forEach(office.chosen::tell);

        assertThat(uid(market.dayAfter())).isEqualTo(uid(market.morningSmall()));
        assertThat(office.of(alex.id()))
                .containsExactly(
                        "INVITATION: REQUEST 0 " + uid(market.welcome()) + " 2026-07-07T08:00",
                        "CHOSEN: REQUEST 0 " + uid(market.morningSmall()) + " 2026-07-07T09:00",
                        "FURTHER_DATE: REQUEST 0 " + uid(market.afternoonSmall()) + " 2026-07-07T14:00",
                        "CHOSEN: REQUEST 1 " + uid(market.dayAfter()) + " 2026-07-08T09:00");
        assertThat(last().body()).contains("Am Tag danach, Bauhof").doesNotContain("Vormittag klein");
    }

    @Test
    void another_room_at_the_same_time_is_told_too() {
        booking.places.approve(mine, decision());
        choose(market.morningSmall());

        choose(market.morningLarge());

        assertThat(office.of(alex.id()))
                .last()
                .isEqualTo("CHOSEN: REQUEST 1 " + uid(market.morningLarge()) + " 2026-07-07T09:00");
    }

    @Test
    void a_place_that_is_given_back_takes_the_chosen_date_out_of_the_calendar() {
        booking.places.approve(mine, decision());
        choose(market.dayAfter());

        booking.places.cancel(mine, decision());

        assertThat(office.of(alex.id()))
                .endsWith(
                        "CANCELLED: CANCEL 1 " + uid(market.welcome()) + " 2026-07-07T08:00",
                        "FURTHER_DATE: CANCEL 1 " + uid(market.dayAfter()) + " 2026-07-08T09:00");
    }

    private void choose(Session... dates) {
        choice.mine.choose(mine.id(), Arrays.stream(dates).map(Session::id).toList());
    }

    private String uid(Session date) {
        Itinerary itinerary = new Itinerary(mine, market.event(), seminar, Map.of());
        return Itinerary.uid(mine.id().value(), itinerary.slot(date));
    }

    private Letter last() {
        List<Letter> all = office.letters.all();
        return all.get(all.size() - 1);
    }

    private Decision decision() {
        return Decision.of(alex.id(), Instant.now(CLOCK));
    }
}
