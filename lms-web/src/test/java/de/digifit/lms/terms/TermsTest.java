// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.terms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {

    private static final LocalDate FIRST = LocalDate.of(2028, 3, 21);

    @Test
    void the_minimum_and_what_is_kept_free_are_within_the_places() {
        assertThatCode(() -> new Capacity(10, 10, 10, FIRST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Capacity(11, 10, 0, null)).isInstanceOf(MinimumAbovePlaces.class);
        assertThatThrownBy(() -> new Capacity(1, 10, 11, FIRST)).isInstanceOf(ReservedAbovePlaces.class);
    }

    @ParameterizedTest
    @CsvSource({"2028-02-28, 2", "2028-02-29, 2", "2028-03-01, 0"})
    void places_are_kept_free_up_to_and_on_a_day(LocalDate today, int kept) {
        assertThat(new Capacity(1, 10, 2, LocalDate.of(2028, 2, 29)).reservedOn(today))
                .isEqualTo(kept);
    }

    @Test
    void usual_days_are_counted_back_from_the_first_day_also_over_a_29_february() {
        Deadlines own = Deadlines.before(FIRST, Provider.OURSELVES);

        assertThat(own.closesOn()).isEqualTo(LocalDate.of(2028, 2, 22));
        assertThat(own.decidesOn()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(own.freeCancellationUntil()).isEqualTo(LocalDate.of(2028, 3, 7));
    }

    @Test
    void a_place_with_somebody_from_outside_is_given_back_earlier() {
        Provider institute = new Provider(Provider.Kind.EXTERNAL, "Institut");

        assertThat(Deadlines.before(FIRST, institute).freeCancellationUntil()).isEqualTo(LocalDate.of(2028, 2, 29));
    }

    @Test
    void it_is_decided_and_closed_before_the_event_begins() {
        Deadlines usual = Deadlines.before(FIRST, Provider.OURSELVES);

        assertThatCode(() -> usual.allow(FIRST)).doesNotThrowAnyException();
        assertThatThrownBy(() -> new Deadlines(FIRST.plusDays(1), FIRST, FIRST).allow(FIRST))
                .isInstanceOf(ClosesAfterStart.class);
        assertThatThrownBy(() -> new Deadlines(FIRST, FIRST.plusDays(1), FIRST).allow(FIRST))
                .isInstanceOf(DecisionAfterStart.class);
    }

    @Test
    void moved_days_keep_their_distance() {
        Deadlines moved = Deadlines.before(FIRST, Provider.OURSELVES).moved(FIRST, FIRST.plusDays(10));

        assertThat(moved).isEqualTo(Deadlines.before(FIRST.plusDays(10), Provider.OURSELVES));
    }

    @Test
    void costs_are_counted_to_the_cent() {
        Cost cost = new Cost(new BigDecimal("185.5"), new BigDecimal("950"), " 11.20.01 ");

        assertThat(cost.of(3)).isEqualByComparingTo("1506.50");
        assertThat(cost.budgetLine()).isEqualTo("11.20.01");
        assertThat(cost.free()).isFalse();
        assertThat(Cost.NONE.free()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"true,true,ONLINE", "false,false,ON_SITE", "true,false,HYBRID", "false,true,HYBRID"})
    void the_form_follows_from_the_dates(boolean one, boolean other, Mode mode) {
        assertThat(Mode.of(List.of(one, other))).isEqualTo(mode);
    }
}
