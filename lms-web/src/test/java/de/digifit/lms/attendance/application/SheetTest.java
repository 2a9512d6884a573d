// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance.application;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.lms.attendance.Block;
import de.digifit.lms.attendance.InMemoryMarks;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.InMemoryBookings;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.seminar.InMemorySeminars;
import de.digifit.lms.seminar.Market;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import de.digifit.lms.venue.InMemoryVenues;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The list of an event with parallel dates. */
class SheetTest {

    private final TownId town = aTown();
    private final InMemorySeminars seminars = new InMemorySeminars();
    private final InMemoryBookings bookings = new InMemoryBookings();
    private final InMemoryVenues venues = new InMemoryVenues();
    private final Seminar seminar = seminars.add(aSeminar(town));
    private final Market market = Market.of(seminar);

    @Test
    void whoever_has_chosen_stands_there_with_the_chosen_dates_only() {
        Booking mine = booked(market.morningSmall(), market.afternoonLarge());

        Sheet.Row row = sheet().find(mine.id()).orElseThrow();

        assertThat(row.undecided()).isFalse();
        assertThat(dates(row))
                .containsExactly(
                        market.welcome().id(),
                        market.morningSmall().id(),
                        market.afternoonLarge().id());
    }

    @Test
    void whoever_has_not_chosen_can_be_ticked_wherever_the_person_turns_up() {
        Booking mine = booked(market.morningSmall());

        Sheet.Row row = sheet().find(mine.id()).orElseThrow();

        assertThat(row.undecided()).isTrue();
        assertThat(dates(row))
                .containsExactly(
                        market.welcome().id(),
                        market.morningSmall().id(),
                        market.afternoonSmall().id(),
                        market.afternoonLarge().id());
    }

    @Test
    void a_date_takes_place_in_its_room_as_it_says_itself_or_where_the_event_does() {
        venues.add(market.small());
        venues.add(market.large());

        assertThat(sheet().place(market.morningSmall())).isEqualTo("Ratsstube");
        assertThat(sheet().place(market.dayAfter())).isEqualTo("Bauhof");
        assertThat(sheet().place(market.welcome())).isEqualTo("Rathaus");
    }

    private Sheet sheet() {
        Names nobody = new Names(null, null, null) {
            @Override
            Map<PersonId, String> of(TownId any, Collection<PersonId> ids) {
                return Map.of();
            }
        };
        return new Roster(seminars, bookings, new InMemoryMarks(), nobody, venues).sheet(market.event());
    }

    private static List<Object> dates(Sheet.Row row) {
        return row.blocks().stream().map(Block::session).map(Object.class::cast).toList();
    }

    private Booking booked(Session... chosen) {
        Booking booking = new Booking(market.event(), aPerson(), "", Instant.EPOCH);
        booking.go(Transition.APPROVE, Decision.of(aPerson(), Instant.EPOCH));
        booking.attend(Stream.of(chosen).map(Session::id).toList());
        bookings.add(booking);
        return booking;
    }
}
