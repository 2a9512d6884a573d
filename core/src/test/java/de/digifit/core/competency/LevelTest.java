// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LevelTest {

    @ParameterizedTest
    @CsvSource({"0, OPEN", "1, STARTING", "2, APPLYING", "3, GUIDING", "4, SHAPING"})
    void a_level_is_found_by_its_number(int number, Level level) {
        assertThat(Level.of(number)).isEqualTo(level);
        assertThat(level.number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"-1", "5"})
    void there_is_no_level_outside_the_scale(int number) {
        assertThatThrownBy(() -> Level.of(number)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, OPEN, 0, true",
        "OPEN, SHAPING, 4, false",
        "APPLYING, GUIDING, 1, false",
        "GUIDING, APPLYING, 0, true",
        "GUIDING, GUIDING, 0, true"
    })
    void missing_steps_never_fall_below_none(Level actual, Level target, int missing, boolean reaches) {
        assertThat(actual.missingTo(target)).isEqualTo(missing);
        assertThat(actual.reaches(target)).isEqualTo(reaches);
    }

    @Test
    void each_level_but_the_last_has_a_next_one() {
        assertThat(Level.OPEN.next()).contains(Level.STARTING);
        assertThat(Level.GUIDING.next()).contains(Level.SHAPING);
        assertThat(Level.SHAPING.next()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void only_guiding_and_shaping_need_practice(Level level) {
        assertThat(level.needsPractice()).isEqualTo(level == Level.GUIDING || level == Level.SHAPING);
    }
}
