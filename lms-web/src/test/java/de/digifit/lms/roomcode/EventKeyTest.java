// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.roomcode;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.shared.Ids;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.roomcode.EventKey.Freshness;
import de.digifit.lms.seminar.EventId;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventKeyTest {

    private static final UUID BLOCK = Ids.next();
    private static final EventKey KEY = new EventKey(new EventId(Ids.next()));

    /** A turn begins at full minutes divisible by 2:30, for example 08:00:00Z. */
    private static final Instant TURN = Instant.parse("2026-07-07T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, FRESH",
        "1, FRESH",
        "149, FRESH",
        "150, FRESH",
        "299, FRESH",
        "300, EXPIRED",
        "3600, EXPIRED",
        "10000, EXPIRED",
        "86400, UNKNOWN",
        "-1, UNKNOWN"
    })
    void a_code_shown_when_its_turn_begins_counts_for_five_minutes(int secondsLater, Freshness freshness) {
        String code = KEY.codeOf(BLOCK, TURN);

        assertThat(KEY.check(BLOCK, code, TURN.plusSeconds(secondsLater))).isEqualTo(freshness);
    }

    @ParameterizedTest
    @CsvSource({"0, FRESH", "1, FRESH", "150, FRESH", "151, EXPIRED"})
    void a_code_read_just_before_it_turns_counts_for_two_and_a_half_minutes_more(int later, Freshness freshness) {
        Instant last = TURN.plusSeconds(149);

        assertThat(KEY.check(BLOCK, KEY.codeOf(BLOCK, last), last.plusSeconds(later)))
                .isEqualTo(freshness);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10-25T02:58:00+02:00[Europe/Berlin]",
        "2026-10-25T02:59:59+02:00[Europe/Berlin]",
        "2026-10-25T02:00:00+01:00[Europe/Berlin]",
        "2027-03-28T01:58:00+01:00[Europe/Berlin]",
        "2027-03-28T01:59:59+01:00[Europe/Berlin]",
        "2028-02-29T23:59:00+01:00[Europe/Berlin]"
    })
    void neither_the_change_of_the_clocks_nor_a_leap_day_shortens_or_lengthens_it(ZonedDateTime moment) {
        Instant shown = moment.toInstant();
        String code = KEY.codeOf(BLOCK, shown);

        assertThat(KEY.check(BLOCK, code, shown.plus(Duration.ofSeconds(150)))).isEqualTo(Freshness.FRESH);
        assertThat(KEY.check(BLOCK, code, shown.plus(Duration.ofMinutes(5)))).isEqualTo(Freshness.EXPIRED);
    }

    @Test
    void the_hour_that_comes_twice_in_autumn_has_two_codes() {
        Instant first = Instant.parse("2026-10-25T00:30:00Z");

        assertThat(KEY.codeOf(BLOCK, first)).isNotEqualTo(KEY.codeOf(BLOCK, first.plus(Duration.ofHours(1))));
    }

    @Test
    void the_code_of_another_event_or_another_block_is_unknown() {
        EventKey other = new EventKey(KEY.event());

        assertThat(KEY.check(BLOCK, other.codeOf(BLOCK, TURN), TURN)).isEqualTo(Freshness.UNKNOWN);
        assertThat(KEY.check(BLOCK, KEY.codeOf(Ids.next(), TURN), TURN)).isEqualTo(Freshness.UNKNOWN);
        assertThat(KEY.check(BLOCK, "", TURN)).isEqualTo(Freshness.UNKNOWN);
    }

    @Test
    void a_code_has_eight_characters_that_are_not_mistaken_for_others() {
        assertThat(Stream.iterate(TURN, now -> now.plusSeconds(150)).limit(500).map(now -> KEY.codeOf(BLOCK, now)))
                .allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{8}"))
                .doesNotHaveDuplicates();
        assertThat(EventKey.nextTurn(TURN.plusSeconds(149))).isEqualTo(TURN.plusSeconds(150));
    }

    @Test
    void a_personal_code_has_four_digits_and_stays() {
        BookingId booking = new BookingId(Ids.next());

        assertThat(KEY.personalCode(booking)).matches("\\d{4}").isEqualTo(KEY.personalCode(booking));
        assertThat(KEY.isPersonalCode(booking, KEY.personalCode(booking))).isTrue();
        assertThat(KEY.isPersonalCode(booking, "x")).isFalse();
    }
}
