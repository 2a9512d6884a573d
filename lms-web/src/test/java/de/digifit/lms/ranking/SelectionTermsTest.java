// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.ranking;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.lms.seminar.Event;
import de.digifit.lms.seminar.Samples;
import de.digifit.lms.seminar.Seminar;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTermsTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");

    private final Seminar seminar = aSeminar(aTown());
    private final Event open = anEvent(seminar, 10);
    private final Event draft = new Event(
            seminar, open.terms(), "Saal", Samples.anEvent(seminar, 10).sessions());

    @Test
    void without_terms_places_are_given_in_the_order_of_approval() {
        SelectionTerms usual = SelectionTerms.usual(open);

        assertThat(usual.rule().selects()).isFalse();
        assertThat(usual.offerTime()).isEqualTo(new OfferTime(2, 4));
    }

    @Test
    void once_registration_is_open_the_rule_stays_as_it_is() {
        assertThatThrownBy(() -> fixed(open, RankingRule.LOTTERY, OfferTime.USUAL))
                .isInstanceOf(TermsFixed.class);

        SelectionTerms terms = fixed(draft, RankingRule.MIXED, OfferTime.USUAL);
        draft.publish();

        assertThatThrownBy(() -> terms.change(draft, RankingRule.LOTTERY, OfferTime.USUAL, "5eed", aPerson(), NOW))
                .isInstanceOf(TermsFixed.class);
        assertThat(terms.rule()).isEqualTo(RankingRule.MIXED);
    }

    @Test
    void only_a_lottery_has_a_seed() {
        SelectionTerms terms = fixed(draft, RankingRule.LOTTERY, OfferTime.USUAL);
        assertThat(terms.lot()).contains(new Lot("5eed"));

        terms.change(draft, RankingRule.CORE_GAP, OfferTime.USUAL, "other", aPerson(), NOW);

        assertThat(terms.lot()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 4", "21, 4", "2, 0", "2, 49"})
    void an_offer_is_open_for_a_time_in_which_somebody_can_answer(int days, int hours) {
        assertThatThrownBy(() -> fixed(draft, RankingRule.MIXED, new OfferTime(days, hours)))
                .isInstanceOf(OfferTimeOutOfRange.class);
    }

    private static SelectionTerms fixed(Event event, RankingRule rule, OfferTime time) {
        return SelectionTerms.fixed(event, rule, time, "5eed", aPerson(), NOW);
    }
}
