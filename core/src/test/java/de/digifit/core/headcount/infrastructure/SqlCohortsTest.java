// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.headcount.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.headcount.Cohort;
import de.digifit.core.headcount.Cohorts.Decision;
import de.digifit.core.headcount.Member;
import de.digifit.core.headcount.Place;
import de.digifit.core.headcount.Quarter;
import de.digifit.core.headcount.Question;
import de.digifit.core.headcount.Said;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.UnitId;
import de.digifit.core.shared.InOneTransaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SqlCohortsTest {

    private static final Quarter WINTER = Quarter.of(LocalDate.of(2026, 1, 5));

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final SqlCohorts cohorts = new SqlCohorts();
    private SomeTown town;

    @BeforeEach
    void open() {
        cohorts.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
    }

    @Test
    void what_was_said_is_kept_and_cannot_be_rewritten() {
        UnitId unit = town.aUnit("Bürgerservice");
        List<Said> said = List.of(
                new Said("D2", Place.TOWN, 30, 12, 14),
                new Said("D2", Place.in(unit), 0, 0, 0),
                new Said("D2", Place.in(unit, town.aUnit("Bürgerdienste")), 12, 4, 4));
        cohorts.lock(town.id(), Question.NEED);
        assertThat(cohorts.said(town.id(), Question.NEED, WINTER)).isEmpty();

        say(said);

        assertThat(cohorts.said(town.id(), Question.NEED, WINTER))
                .hasValueSatisfying(kept -> assertThat(kept).containsExactlyInAnyOrderElementsOf(said));
        assertThat(cohorts.said(town.id(), Question.REFRESHER, WINTER)).isEmpty();
        assertThatThrownBy(() -> transaction
                        .entities()
                        .createNativeQuery("update core.said_count set people = 31")
                        .executeUpdate())
                .hasStackTraceContaining("append-only");
    }

    @Test
    void that_nobody_was_there_to_speak_of_is_kept_too() {
        say(List.of());

        assertThat(cohorts.said(town.id(), Question.NEED, WINTER)).contains(List.of());
    }

    @Test
    void cohorts_take_the_place_of_those_before_and_keep_whoever_was_deleted_as_a_number() {
        PersonId alex = town.aPerson("Alex");
        PersonId kim = town.aPerson("Kim");
        UnitId unit = town.aUnit("Bürgerservice");
        cohorts.replace(town.id(), Question.NEED, Map.of("D2", List.of(cohort(Place.TOWN, alex))));

        Place team = Place.in(unit, town.aUnit("Bürgerdienste"));
        cohorts.replace(town.id(), Question.NEED, Map.of("D2", List.of(cohort(team, alex, kim))));
        transaction
                .entities()
                .createNativeQuery("delete from core.person where id = :id")
                .setParameter("id", kim.value())
                .executeUpdate();

        assertThat(cohorts.of(town.id(), Question.NEED).get("D2"))
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.place()).isEqualTo(team);
                    assertThat(kept.together()).isTrue();
                    assertThat(kept.members())
                            .containsExactlyInAnyOrder(
                                    Member.kept(Optional.of(alex), true), Member.kept(Optional.empty(), true));
                });
    }

    private void say(List<Said> said) {
        cohorts.say(
                new Decision(
                        town.id(), Question.NEED, WINTER, new Threshold(10), Instant.parse("2026-01-05T08:00:00Z")),
                said);
    }

    private static Cohort cohort(Place place, PersonId... people) {
        return new Cohort(
                place,
                List.of(people).stream()
                        .map(person -> Member.kept(Optional.of(person), true))
                        .toList(),
                true);
    }
}
