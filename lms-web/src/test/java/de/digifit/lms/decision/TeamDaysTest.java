// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.decision;

import static de.digifit.lms.seminar.Samples.aPerson;
import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.organisation.PersonId;
import de.digifit.lms.decision.TeamDays.Shortage;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamDaysTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);
    private final PersonId person = aPerson();

    /** More than 30 per cent, and more than one person. */
    @ParameterizedTest
    @CsvSource({"10, 2, false", "10, 3, true", "3, 0, false", "3, 1, true", "1, 0, false", "20, 5, false", "20, 6, true"
    })
    void many_of_a_team_away_are_worth_a_word(int size, int others, boolean told) {
        TeamDays days = new TeamDays(size, Map.of(DAY, people(others)));

        assertThat(days.with(person, List.of(DAY)).isPresent()).isEqualTo(told);
    }

    @Test
    void the_fullest_day_is_named_and_who_is_away_anyway_counts_once() {
        Set<PersonId> three = people(2);
        three.add(person);
        TeamDays days = new TeamDays(4, Map.of(DAY, people(1), DAY.plusDays(1), three));

        assertThat(days.with(person, List.of(DAY, DAY.plusDays(1)))).contains(new Shortage(DAY.plusDays(1), 3, 4));
        assertThat(days.with(person, List.of(DAY.plusDays(9)))).isEmpty();
    }

    private static Set<PersonId> people(int count) {
        Set<PersonId> people = new HashSet<>();
        IntStream.range(0, count).forEach(i -> people.add(aPerson()));
        return people;
    }
}
