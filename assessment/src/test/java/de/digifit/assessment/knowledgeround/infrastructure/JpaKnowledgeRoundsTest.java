// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.knowledgeround.infrastructure;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.knowledgeround.GivenAnswer;
import de.digifit.assessment.knowledgeround.KnowledgeRound;
import de.digifit.assessment.knowledgeround.NoSuchRound;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaKnowledgeRoundsTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    private final JpaKnowledgeRounds rounds = new JpaKnowledgeRounds();
    private final TownId town = new TownId(Ids.next());
    private final PersonId person = new PersonId(Ids.next());
    private final Item item = SomeItems.released(town, D1, 1, 1);
    private final KnowledgeRound round = new KnowledgeRound(town, person, D1.value(), List.of(item), TODAY);

    @BeforeEach
    void open() {
        rounds.entities = transaction.entities();
        rounds.add(round);
        transaction.written();
    }

    @Test
    void a_round_goes_on_where_it_was_left() {
        assertThat(rounds.get(person, round.id()).next()).contains(item.id());

        rounds.hold(person, round.id()).answer(item, SomeItems.WRONG, TODAY);
        transaction.written();

        assertThat(rounds.of(person)).singleElement().satisfies(kept -> {
            assertThat(kept.next()).isEmpty();
            assertThat(kept.answered()).containsExactly(new GivenAnswer(item.id(), SomeItems.WRONG, false));
        });
    }

    @Test
    void nobody_else_finds_it() {
        PersonId other = new PersonId(Ids.next());

        assertThat(rounds.of(other)).isEmpty();
        assertThatThrownBy(() -> rounds.get(other, round.id())).isInstanceOf(NoSuchRound.class);
        assertThatThrownBy(() -> rounds.hold(other, round.id())).isInstanceOf(NoSuchRound.class);
    }

    @Test
    void a_deleted_round_leaves_no_answer() {
        rounds.hold(person, round.id()).answer(item, SomeItems.RIGHT, TODAY);
        transaction.written();
        rounds.serialise(person);
        rounds.remove(rounds.hold(person, round.id()));
        transaction.written();

        assertThat(transaction
                        .entities()
                        .createNativeQuery("select count(*) from assessment.knowledge_answer where round = :round")
                        .setParameter("round", round.id().value())
                        .getSingleResult())
                .isEqualTo(0L);
    }
}
