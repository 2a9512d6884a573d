// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.choice.infrastructure;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.shared.InOneTransaction;
import de.digifit.lms.booking.Booking;
import de.digifit.lms.booking.Decision;
import de.digifit.lms.booking.Transition;
import de.digifit.lms.choice.Choice;
import de.digifit.lms.choice.DateOption;
import de.digifit.lms.seminar.Market;
import de.digifit.lms.seminar.Seminar;
import de.digifit.lms.seminar.Session;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaChoicesTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("lms");

    private final JpaChoices choices = new JpaChoices();
    private final Seminar seminar = aSeminar(aTown());
    private final Market market = Market.of(seminar);

    @BeforeEach
    void open() {
        choices.entities = transaction.entities();
        Stream.of(market.small(), market.large(), seminar, market.event()).forEach(transaction.entities()::persist);
    }

    @Test
    void seats_are_taken_by_those_with_a_place_and_by_nobody_who_only_wishes() {
        Booking one = booked(Transition.APPROVE, market.morningSmall(), market.afternoonLarge());
        booked(Transition.APPROVE, market.morningSmall());
        booked(Transition.OFFER, market.morningSmall());
        booked(Transition.REFUSE, market.morningSmall());
        booked(Transition.APPROVE_TO_WAIT, market.morningSmall());
        booked(Transition.APPROVE);

        assertThat(choices.taken(market.event().id(), List.of()))
                .isEqualTo(Map.of(
                        market.morningSmall().id(), 3, market.afternoonLarge().id(), 1));
        assertThat(choices.taken(market.event().id(), List.of(one.id())))
                .isEqualTo(Map.of(market.morningSmall().id(), 2));
    }

    @Test
    void what_was_chosen_is_kept_with_who_and_in_its_order() {
        Booking mine = booked(Transition.APPROVE);
        PersonId coordination = aPerson();
        choices.add(new Choice(mine, option(market.dayAfter(), null), mine.person(), NOW.plusSeconds(60)));
        choices.add(new Choice(mine, option(market.morningSmall(), 2), coordination, NOW));
        transaction.written();

        assertThat(choices.of(List.of(mine.id())))
                .extracting(Choice::session, Choice::by, Choice::parallel)
                .containsExactly(
                        tuple(market.morningSmall().id(), coordination, "A"),
                        tuple(market.dayAfter().id(), mine.person(), "A"));
        assertThat(choices.of(List.of())).isEmpty();
    }

    private static DateOption option(Session date, @Nullable Integer seats) {
        return new DateOption(date, "", seats, 0, false);
    }

    private Booking booked(Transition transition, Session... chosen) {
        Booking booking = new Booking(market.event(), aPerson(), "", NOW);
        booking.go(transition, Decision.of(aPerson(), NOW));
        booking.attend(Stream.of(chosen).map(Session::id).toList());
        transaction.entities().persist(booking);
        transaction.written();
        return booking;
    }
}
