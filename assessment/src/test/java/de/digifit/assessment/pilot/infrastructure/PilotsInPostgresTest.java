// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot.infrastructure;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.RIGHT;
import static de.digifit.assessment.item.SomeItems.TODAY;
import static de.digifit.assessment.item.SomeItems.WRONG;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.calibration.AnswerSheets;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.Response;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.knowledgeround.KnowledgeRound;
import de.digifit.assessment.pilot.NoSuchPilot;
import de.digifit.assessment.pilot.Pilot;
import de.digifit.assessment.pilot.Reading;
import de.digifit.core.headcount.Threshold;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PilotsInPostgresTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    private final SqlPilotAnswers answers = new SqlPilotAnswers();
    private final JpaPilots pilots = new JpaPilots();
    private final TownId town = new TownId(Ids.next());
    private final TownId otherTown = new TownId(Ids.next());
    private final Item easy = SomeItems.released(town, D1, 1, 1);
    private final Item hard = SomeItems.released(town, D1, 3, 2);

    @BeforeEach
    void open() {
        answers.entities = transaction.entities();
        pilots.entities = transaction.entities();
        transaction.entities().persist(easy);
        transaction.entities().persist(hard);
    }

    @Test
    void of_each_item_the_first_answer_of_a_person_counts() {
        PersonId person = new PersonId(Ids.next());
        answer(person, easy, WRONG, TODAY.minusDays(9));
        answer(person, easy, RIGHT, TODAY);
        answer(person, hard, RIGHT, TODAY);
        answer(new PersonId(Ids.next()), easy, RIGHT, TODAY);

        AnswerSheets sheets = answers.of(town);

        assertThat(sheets.people()).isEqualTo(2);
        assertThat(sheets.answers(easy.id().toString())).isEqualTo(2);
        assertThat(sheets.right(easy.id().toString())).isEqualTo(1);
        assertThat(sheets.right(hard.id().toString())).isEqualTo(1);
        assertThat(answers.of(otherTown).people()).isZero();
    }

    @Test
    void what_is_open_or_about_a_withdrawn_item_is_left_out() {
        PersonId person = new PersonId(Ids.next());
        answer(person, hard, RIGHT, TODAY);
        transaction.entities().persist(new KnowledgeRound(town, person, D1.value(), List.of(easy), TODAY));
        transaction.entities().find(Item.class, hard.id().value()).withdraw(TODAY);
        transaction.written();

        assertThat(answers.of(town).people()).isZero();
    }

    @Test
    void the_latest_reading_is_found_again_with_all_that_was_found() {
        for (int person = 0; person < 12; person++) {
            PersonId somebody = new PersonId(Ids.next());
            answer(somebody, easy, person < 9 ? RIGHT : WRONG, TODAY);
            answer(somebody, hard, person < 3 ? RIGHT : WRONG, TODAY);
        }
        pilots.serialise(town);
        Pilot pilot = Pilot.read(
                new Reading(answers.of(town), List.of(easy, hard)),
                List.of(easy.id(), hard.id()),
                Optional.empty(),
                new Pilot.Reader(town, new PersonId(Ids.next()), TODAY, new Threshold(10)));
        pilots.add(pilot);
        transaction.written();

        assertThat(pilots.latest(town)).hasValueSatisfying(found -> {
            assertThat(found.id()).isEqualTo(pilot.id());
            assertThat(found.findings()).isEqualTo(pilot.findings()).hasSize(2);
        });
        assertThat(pilots.hold(town, pilot.id()).readOn()).isEqualTo(TODAY);
        assertThat(pilots.latest(otherTown)).isEmpty();
        assertThatThrownBy(() -> pilots.hold(otherTown, pilot.id())).isInstanceOf(NoSuchPilot.class);
    }

    private void answer(PersonId person, Item item, Response response, LocalDate day) {
        KnowledgeRound round = new KnowledgeRound(town, person, D1.value(), List.of(item), day);
        round.answer(item, response, day);
        transaction.entities().persist(round);
        transaction.written();
    }
}
