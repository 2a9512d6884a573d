// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.selection;

import static de.digifit.lms.seminar.Samples.aPerson;
import static de.digifit.lms.seminar.Samples.aSeminar;
import static de.digifit.lms.seminar.Samples.aTown;
import static de.digifit.lms.seminar.Samples.anEvent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.shared.Words;
import de.digifit.core.workday.WorkingDays;
import de.digifit.lms.booking.BookingId;
import de.digifit.lms.council.CouncilAnswer;
import de.digifit.lms.council.CouncilMode;
import de.digifit.lms.council.CouncilStep;
import de.digifit.lms.council.Silence;
import de.digifit.lms.council.StateProfile;
import de.digifit.lms.ranking.Candidates;
import de.digifit.lms.ranking.Ranking;
import de.digifit.lms.ranking.RankingRule;
import de.digifit.lms.ranking.SelectionTerms;
import de.digifit.lms.terms.FreePlaces;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelectionTest {

    private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Selection selection = selection(5);

    @ParameterizedTest
    @CsvSource({
        "4, 1, 4 1 2 3 5",
        "1, 5, 2 3 4 5 1",
        "2, 3, 1 3 2 4 5",
        "3, 3, 1 2 3 4 5",
        "5, 0, 5 1 2 3 4",
        "1, 99, 2 3 4 5 1"
    })
    void somebody_who_is_moved_lets_the_others_close_up(int who, int to, String order) {
        selection.move(booking(who), to, deviation(Criterion.NEED));

        assertThat(order()).isEqualTo(order);
        assertThat(selection.lines()).extracting(SelectionLine::place).containsExactly(1, 2, 3, 4, 5);
        assertThat(selection.line(booking(who)).orElseThrow().proposed()).isEqualTo(who);
        assertThat(selection.line(booking(who)).orElseThrow().criterion()).contains(Criterion.NEED);
    }

    @Test
    void a_deviation_without_words_is_none() {
        assertThatThrownBy(() -> new Deviation(Criterion.NEED, " ", aPerson(), NOW))
                .isInstanceOf(CriterionMissing.class);
    }

    @Test
    void where_priority_is_claimed_the_sbv_is_heard_before_the_council_is_asked() {
        selection.move(booking(5), 1, deviation(Criterion.PRIORITY));
        assertThatThrownBy(() -> selection.submit(asked(CouncilMode.NONE), true))
                .isInstanceOf(HearingMissing.class);

        selection.heard(TODAY, "Keine Bedenken");
        selection.submit(asked(CouncilMode.NONE), true);

        assertThat(selection.cleared(TODAY)).isTrue();
    }

    @Test
    void what_lies_with_the_council_does_not_change_under_its_eyes() {
        selection.submit(asked(CouncilMode.CO_DETERMINATION), true);

        assertThatThrownBy(() -> selection.move(booking(5), 1, deviation(Criterion.NEED)))
                .isInstanceOf(NotWithCouncil.class);
        selection.takeBack();
        selection.move(booking(5), 1, deviation(Criterion.NEED));

        assertThat(order()).isEqualTo("5 1 2 3 4");
        assertThat(selection.cleared(TODAY)).isFalse();
    }

    @Test
    void what_the_council_said_stays_when_a_proposal_is_taken_back() {
        selection.submit(asked(CouncilMode.CO_DETERMINATION), true);
        selection.council().answer(CouncilAnswer.REFUSED, "Teilzeit ist\nübergangen | so nicht", aPerson(), NOW, TODAY);
        selection.takeBack();
        selection.submit(asked(CouncilMode.CO_DETERMINATION), true);
        selection.takeBack();

        assertThat(selection.earlier())
                .containsExactly("2026-06-01|REFUSED|Teilzeit ist übergangen | so nicht", "2026-06-01||");
    }

    @Test
    void a_selection_is_carried_out_once() {
        selection.submit(asked(CouncilMode.NONE), true);
        selection.carriedOut(aPerson(), NOW);

        assertThatThrownBy(() -> selection.carriedOut(aPerson(), NOW)).isInstanceOf(SelectionOver.class);
        assertThatThrownBy(() -> selection.move(booking(1), 2, deviation(Criterion.NEED)))
                .isInstanceOf(SelectionOver.class);
        assertThatThrownBy(selection::takeBack).isInstanceOf(SelectionOver.class);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 0, 1 2 3 4 5-, 1 2 3 4",
        "4, 1, 1 2 3 4 5-, 1 2 3 5",
        "4, 2, 1 2 3 4 5-, 1 2 5",
        "4, 2, 1- 2 3 4 5-, 1 2 3 5",
        "4, 2, 1- 2- 3- 4 5, 1 2 3 4",
        "4, 1, 1 2 3, 1 2 3",
        "0, 0, 1 2-, ''"
    })
    void who_is_inside_is_told_in_order_and_what_is_kept_goes_to_those_without_a_desk(
            int places, int reserved, String people, String inside) {
        Selection some = new Selection(
                SelectionTerms.usual(anEvent(aSeminar(aTown()), 3)),
                new FreePlaces(places, 0, 0, reserved),
                new Ranking(RankingRule.ORDER_OF_RECEIPT, Optional.empty())
                        .of(Stream.of(people.split(" ")).map(Candidates::of).toList()),
                NOW);

        assertThat(some.inside().stream()
                        .map(line -> String.valueOf(line.booking().value().getLeastSignificantBits()))
                        .toList())
                .isEqualTo(inside.isEmpty() ? List.of() : List.of(inside.split(" ")));
    }

    private String order() {
        return selection.lines().stream()
                .map(line -> String.valueOf(line.booking().value().getLeastSignificantBits()))
                .collect(Collectors.joining(" "));
    }

    private static Deviation deviation(Criterion criterion) {
        return new Deviation(criterion, "Das neue Verfahren beginnt im Juli.", aPerson(), NOW);
    }

    private static CouncilStep asked(CouncilMode mode) {
        StateProfile profile = new StateProfile(
                "XX", new Words("Gesetz", "Law"), mode, 10, 3, Silence.CONSENT, false, 3, true, Set.of());
        return new CouncilStep(profile, false, new WorkingDays(day -> false), TODAY);
    }

    private static BookingId booking(int number) {
        return Candidates.of(String.valueOf(number)).booking();
    }

    private static Selection selection(int people) {
        return new Selection(
                SelectionTerms.usual(anEvent(aSeminar(aTown()), 3)),
                FreePlaces.open(3),
                new Ranking(RankingRule.ORDER_OF_RECEIPT, Optional.empty())
                        .of(IntStream.rangeClosed(1, people)
                                .mapToObj(String::valueOf)
                                .map(Candidates::of)
                                .toList()),
                NOW);
    }
}
