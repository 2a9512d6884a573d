// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.council;

import static de.digifit.lms.seminar.Samples.aPerson;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Words;
import de.digifit.core.workday.WorkingDays;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CouncilStepTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);
    private static final LocalDate DUE = LocalDate.of(2026, 6, 16);

    /** Corpus Christi, a Thursday, is a holiday in Nordrhein-Westfalen. */
    private static final WorkingDays CALENDAR = new WorkingDays(LocalDate.of(2026, 6, 4)::equals);

    @Test
    void ten_working_days_from_a_monday_with_a_holiday_end_on_the_tuesday_of_the_week_after_next() {
        assertThat(step(CouncilMode.CO_DETERMINATION, Silence.CONSENT).dueOn()).contains(DUE);
    }

    @Test
    void where_it_is_urgent_the_period_is_shorter() {
        CouncilStep urgent =
                new CouncilStep(profile(CouncilMode.CO_DETERMINATION, Silence.CONSENT, false), true, CALENDAR, MONDAY);

        assertThat(urgent.dueOn()).contains(LocalDate.of(2026, 6, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, CONSENT, 2026-06-01, NOT_NEEDED, true",
        "INFORMATION, CONSENT, 2026-06-01, INFORMED, true",
        "HEARING, NOTHING, 2026-06-16, ASKED, false",
        "HEARING, NOTHING, 2026-06-17, OVERDUE, true",
        "PARTICIPATION, CONSENT, 2026-06-17, CONSENT_BY_SILENCE, true",
        "PARTICIPATION, NOTHING, 2026-06-17, OVERDUE, false",
        "CO_DETERMINATION, CONSENT, 2026-06-16, ASKED, false",
        "CO_DETERMINATION, CONSENT, 2026-06-17, CONSENT_BY_SILENCE, true",
        "CO_DETERMINATION, NOTHING, 2026-06-17, OVERDUE, false"
    })
    void silence_means_what_the_law_says(
            CouncilMode mode, Silence silence, LocalDate today, CouncilState state, boolean clears) {
        CouncilStep step = step(mode, silence);

        assertThat(step.state(today)).isEqualTo(state);
        assertThat(step.clears(today)).isEqualTo(clears);
    }

    @ParameterizedTest
    @CsvSource({"HEARING, true", "PARTICIPATION, false", "CO_DETERMINATION, false"})
    void a_refusal_stops_the_selection_unless_the_council_is_only_heard(CouncilMode mode, boolean clears) {
        CouncilStep step = step(mode, Silence.CONSENT);

        step.answer(CouncilAnswer.REFUSED, "Teilzeit ist übergangen.", aPerson(), NOW, MONDAY);

        assertThat(step.state(DUE.plusDays(5))).isEqualTo(CouncilState.REFUSED);
        assertThat(step.clears(DUE.plusDays(5))).isEqualTo(clears);
    }

    @Test
    void a_refusal_needs_words() {
        CouncilStep step = step(CouncilMode.CO_DETERMINATION, Silence.CONSENT);

        assertThatThrownBy(() -> step.answer(CouncilAnswer.REFUSED, " ", aPerson(), NOW, MONDAY))
                .isInstanceOf(CouncilReasonMissing.class);
        assertThat(step.state(MONDAY)).isEqualTo(CouncilState.ASKED);
    }

    @Test
    void what_was_answered_is_not_answered_again() {
        CouncilStep step = step(CouncilMode.CO_DETERMINATION, Silence.CONSENT);
        step.answer(CouncilAnswer.AGREED, "", aPerson(), NOW, MONDAY);

        assertThatThrownBy(() -> step.answer(CouncilAnswer.REFUSED, "Doch nicht", aPerson(), NOW, MONDAY))
                .isInstanceOf(CouncilAnswered.class);
    }

    @Test
    void silence_that_became_consent_is_not_answered_any_more() {
        CouncilStep step = step(CouncilMode.CO_DETERMINATION, Silence.CONSENT);

        assertThatThrownBy(() -> step.answer(CouncilAnswer.REFUSED, "Zu spät", aPerson(), NOW, DUE.plusDays(1)))
                .isInstanceOf(CouncilAnswered.class);
    }

    @Test
    void where_the_law_wants_a_discussion_the_period_begins_with_it_and_not_before() {
        CouncilStep step =
                new CouncilStep(profile(CouncilMode.CO_DETERMINATION, Silence.CONSENT, true), false, CALENDAR, MONDAY);

        assertThat(step.state(MONDAY.plusYears(1))).isEqualTo(CouncilState.TO_DISCUSS);
        assertThat(step.clears(MONDAY.plusYears(1))).isFalse();

        step.discussed(LocalDate.of(2026, 6, 8), CALENDAR, MONDAY.plusDays(7));

        assertThat(step.dueOn()).contains(LocalDate.of(2026, 6, 22));
        assertThat(step.clears(LocalDate.of(2026, 6, 22))).isFalse();
        assertThat(step.clears(LocalDate.of(2026, 6, 23))).isTrue();
    }

    @Test
    void a_council_that_asks_for_a_discussion_stops_the_period_until_it_took_place() {
        CouncilStep step = step(CouncilMode.PARTICIPATION, Silence.CONSENT);
        step.answer(CouncilAnswer.DISCUSSION, "Wir möchten über Teilzeit sprechen.", aPerson(), NOW, MONDAY);
        assertThat(step.state(DUE.plusDays(30))).isEqualTo(CouncilState.TO_DISCUSS);

        step.discussed(DUE, CALENDAR, DUE);
        step.answer(CouncilAnswer.REFUSED, "Wir bleiben dabei.", aPerson(), NOW, DUE);

        assertThat(step.clears(DUE)).isTrue();
    }

    private static CouncilStep step(CouncilMode mode, Silence silence) {
        return new CouncilStep(profile(mode, silence, false), false, CALENDAR, MONDAY);
    }

    private static StateProfile profile(CouncilMode mode, Silence silence, boolean discussion) {
        return new StateProfile("XX", new Words("Gesetz", "Law"), mode, 10, 3, silence, discussion, 3, true, Set.of());
    }
}
