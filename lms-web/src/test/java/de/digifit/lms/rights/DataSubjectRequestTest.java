// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.rights;

import static de.digifit.lms.rights.SomeRequest.THEN;
import static de.digifit.lms.rights.SomeRequest.WRONG_LEVEL;
import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aTown;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.restriction.RestrictionGround;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DataSubjectRequestTest {

    private static final Instant LATER = THEN.plus(Duration.ofDays(3));
    private static final Answer CORRECTED = new Answer(Outcome.CORRECTED, "Der Name ist geändert.");

    private final TownId town = aTown();
    private final PersonId alex = aPerson();
    private final PersonId dana = aPerson();
    private final DataSubjectRequest request = SomeRequest.of(town, alex);

    @Test
    void it_is_answered_within_a_month() {
        assertThat(request.receivedOn()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(request.deadline().dueOn()).isEqualTo(LocalDate.of(2026, 2, 28));

        request.answer(CORRECTED, dana, LATER);

        assertThat(request.state()).isEqualTo(RequestState.ANSWERED);
        assertThat(request.answer()).isEqualTo("Der Name ist geändert.");
        assertThat(request.answeredOn()).contains(LocalDate.of(2026, 2, 3));
        assertThat(request.isStatement()).isFalse();
    }

    @Test
    void a_correction_says_what_is_wrong_and_what_would_be_right() {
        assertThatThrownBy(() -> new Concern("level", "", " ", "richtig")).isInstanceOf(NotSaid.class);
        Concern half = new Concern("level", "", "falsch", " ");

        assertThatThrownBy(() -> new DataSubjectRequest(town, alex, half, Optional.empty(), THEN))
                .isInstanceOf(NotSaid.class);
        assertThatThrownBy(() -> SomeRequest.of(town, alex, RestrictionGround.ACCURACY))
                .isInstanceOf(NotSaid.class);
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ACCURACY")
    void who_wants_no_correction_need_not_say_what_would_be_right(RestrictionGround ground) {
        assertThat(SomeRequest.of(town, alex, ground).ground()).contains(ground);
    }

    @Test
    void the_second_of_two_answers_is_refused_and_the_first_stays() {
        request.answer(CORRECTED, dana, LATER);

        assertThatThrownBy(() -> request.answer(new Answer(Outcome.REJECTED, "Nein"), dana, LATER))
                .isInstanceOf(RequestClosed.class)
                .hasMessageContaining("ANSWERED");
        assertThat(request.outcome()).contains(Outcome.CORRECTED);
    }

    @Test
    void what_was_answered_is_not_taken_back_and_what_was_taken_back_is_not_answered() {
        DataSubjectRequest other = SomeRequest.of(town, alex);
        other.withdraw(LATER);
        request.answer(CORRECTED, dana, LATER);

        assertThatThrownBy(() -> request.withdraw(LATER)).isInstanceOf(RequestClosed.class);
        assertThatThrownBy(() -> other.answer(CORRECTED, dana, LATER))
                .isInstanceOf(RequestClosed.class)
                .hasMessageContaining("WITHDRAWN");
        assertThatThrownBy(() -> other.extend(1, "viel", dana, LATER)).isInstanceOf(RequestClosed.class);
        assertThat(other.state()).isEqualTo(RequestState.WITHDRAWN);
    }

    @Test
    void nobody_decides_about_the_own_request() {
        assertThatThrownBy(() -> request.answer(CORRECTED, alex, LATER)).isInstanceOf(OwnRequest.class);
        assertThatThrownBy(() -> request.extend(1, "viel", alex, LATER)).isInstanceOf(OwnRequest.class);
        assertThat(request.state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void an_answer_says_why() {
        assertThatThrownBy(() -> new Answer(Outcome.REJECTED, " ")).isInstanceOf(NotSaid.class);
    }

    @Test
    void only_what_was_asked_for_is_granted() {
        DataSubjectRequest objection = SomeRequest.of(town, alex, RestrictionGround.OBJECTION);

        assertThatThrownBy(() -> request.answer(new Answer(Outcome.RESTRICTED, "Ja"), dana, LATER))
                .isInstanceOf(NotAskedFor.class);
        assertThatThrownBy(() -> objection.answer(new Answer(Outcome.SUPPLEMENTED, "Ja"), dana, LATER))
                .isInstanceOf(NotAskedFor.class);
        assertThat(objection.state()).isEqualTo(RequestState.OPEN);
    }

    @Test
    void a_statement_is_what_the_person_says_word_by_word() {
        request.answer(new Answer(Outcome.SUPPLEMENTED, "Steht jetzt dabei."), dana, LATER);

        assertThat(request.isStatement()).isTrue();
        assertThat(request.concern()).isEqualTo(WRONG_LEVEL);
    }

    @ParameterizedTest
    @CsvSource({"1, 2026-03-31", "2, 2026-04-30"})
    void one_or_two_further_months_are_counted_from_the_day_it_came(int months, LocalDate due) {
        request.extend(months, " Die Akte liegt im Archiv. ", dana, LATER);

        assertThat(request.deadline().dueOn()).isEqualTo(due);
        assertThat(request.deadline().why()).isEqualTo("Die Akte liegt im Archiv.");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 3})
    void no_other_time_is_taken(int months) {
        refused(NoExtension.Why.TOO_LONG, months, LATER);
    }

    @Test
    void more_time_is_taken_once_within_the_first_month_and_with_a_reason() {
        assertThatThrownBy(() -> request.extend(1, " ", dana, LATER)).isInstanceOf(NotSaid.class);
        refused(NoExtension.Why.TOO_LATE, 1, Instant.parse("2026-02-28T23:30:00Z"));

        request.extend(1, "viel", dana, Instant.parse("2026-02-28T22:30:00Z"));

        refused(NoExtension.Why.TAKEN_BEFORE, 2, LATER);
        assertThat(request.deadline().dueOn()).isEqualTo(LocalDate.of(2026, 3, 31));
    }

    private void refused(NoExtension.Why why, int months, Instant now) {
        assertThatThrownBy(() -> request.extend(months, "viel", dana, now))
                .isInstanceOf(NoExtension.class)
                .hasMessageContaining(why.name());
    }
}
