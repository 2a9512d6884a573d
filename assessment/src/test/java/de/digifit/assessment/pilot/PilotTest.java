// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.digifit.assessment.calibration.Calibration.Reason;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.measurement.LevelScale;
import de.digifit.core.competency.Level;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PilotTest {

    private static final Threshold TEN = new Threshold(10);

    private final TownId town = new TownId(Ids.next());
    private final List<Item> items = IntStream.range(0, 7)
            .mapToObj(number -> SomeItems.released(town, D1, 2, number))
            .toList();
    private final SimulatedSheets answers = new SimulatedSheets(items);

    @Test
    void difficulties_come_near_what_they_are_on_the_scale_that_the_items_had() {
        answers.answeredBy(1500);

        Pilot pilot = read(Optional.empty());

        double beginOfLevelTwo = LevelScale.provisional(Level.of(2)).difficulty();
        assertThat(pilot.calibrated()).hasSize(7).allSatisfy(found -> {
            assertThat(found.parameters().orElseThrow().difficulty())
                    .isCloseTo(beginOfLevelTwo + answers.difficulty(found.about()), within(0.25));
            assertThat(found.itemRest()).isGreaterThan(0.1);
        });
        assertThat(pilot.findings()).extracting(PilotFinding::solved).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void of_too_few_people_nothing_is_said() {
        answers.answeredBy(10);
        assertThatThrownBy(() -> read(Optional.empty()))
                .isInstanceOfSatisfying(TooFewNewAnswers.class, refusal -> assertThat(refusal.arguments())
                        .containsExactly(11));

        answers.answeredBy(1);

        assertThat(read(Optional.empty()).findings()).hasSize(7).allSatisfy(found -> {
            assertThat(found.answers()).isEqualTo(11);
            assertThat(found.leftOut()).isEqualTo(Reason.TOO_FEW_ANSWERS);
        });
    }

    @Test
    void what_was_said_stays_to_the_letter_until_as_many_more_have_answered() {
        answers.answeredBy(300);
        Pilot first = read(Optional.empty());
        answers.answeredBy(10);
        assertThatThrownBy(() -> read(Optional.of(first))).isInstanceOf(TooFewNewAnswers.class);

        answers.answeredBy(1);

        assertThat(read(Optional.of(first)).findings())
                .extracting(PilotFinding::answers)
                .containsOnly(311L);
    }

    @Test
    void an_item_that_nobody_answers_any_more_goes_and_one_with_as_many_answers_stays_to_the_letter() {
        answers.answeredBy(300);
        Pilot first = read(Optional.empty());
        List<Item> two = items.subList(0, 2);
        Reading others = new Reading(new SimulatedSheets(two).answeredBy(300).now(), two);

        Pilot second = Pilot.read(others, ids(), Optional.of(first), reader());

        assertThat(second.findings()).isEqualTo(first.findings().subList(0, 2));
    }

    @Test
    void nothing_is_taken_over_where_nothing_was_calibrated_and_twice_is_once() {
        answers.answeredBy(20);
        Pilot few = read(Optional.empty());
        assertThatThrownBy(() -> few.takeOver(TODAY)).isInstanceOf(NothingCalibrated.class);
        assertThat(few.takenOverOn()).isEmpty();

        answers.answeredBy(200);
        Pilot many = read(Optional.empty());
        assertThat(many.takeOver(TODAY)).hasSize(7);
        assertThat(many.takeOver(TODAY.plusDays(1))).hasSize(7);
        assertThat(many.takenOverOn()).contains(TODAY);
    }

    private Pilot read(Optional<Pilot> before) {
        return Pilot.read(new Reading(answers.now(), items), ids(), before, reader());
    }

    private List<ItemId> ids() {
        return items.stream().map(Item::id).toList();
    }

    private Pilot.Reader reader() {
        return new Pilot.Reader(town, new PersonId(Ids.next()), TODAY, TEN);
    }
}
