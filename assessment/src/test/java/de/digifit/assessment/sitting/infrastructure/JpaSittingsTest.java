// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.sitting.infrastructure;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.RIGHT;
import static de.digifit.assessment.item.SomeItems.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.diagnosis.BankItem;
import de.digifit.assessment.diagnosis.Blueprint;
import de.digifit.assessment.diagnosis.Diagnosis;
import de.digifit.assessment.diagnosis.DiagnosisRules;
import de.digifit.assessment.diagnosis.ItemBank;
import de.digifit.assessment.diagnosis.NextItem;
import de.digifit.assessment.diagnosis.Outcome.End;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.measurement.Population;
import de.digifit.assessment.sitting.NoSuchSitting;
import de.digifit.assessment.sitting.Sitting;
import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaSittingsTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    private final JpaSittings sittings = new JpaSittings();
    private final TownId town = new TownId(Ids.next());
    private final PersonId person = new PersonId(Ids.next());
    private final List<Item> items = SomeItems.bank(town, D1, 24);
    private final Diagnosis diagnosis = new Diagnosis(
            new ItemBank(items.stream()
                    .map(item -> new BankItem(item.id().toString(), "D1", item.parameters()))
                    .toList()),
            new Blueprint(new TreeMap<>(Map.of("D1", 1.0))),
            DiagnosisRules.usual(0).forBankOf(items.size()),
            Population.usual());
    private final Sitting sitting = new Sitting(town, person, D1, Level.APPLYING, TODAY);

    @BeforeEach
    void open() {
        sittings.entities = transaction.entities();
        sittings.add(sitting);
        transaction.written();
    }

    @Test
    void a_sitting_asks_after_an_interruption_what_it_would_have_asked_without() {
        Sitting uninterrupted = sitting;
        for (int answers = 0; answers < 3; answers++) {
            uninterrupted.answer(diagnosis, asked(uninterrupted), RIGHT, TODAY);
            Sitting found = sittings.hold(person, sitting.id());
            found.answer(diagnosis, asked(found), RIGHT, TODAY);
            transaction.written();
        }

        Sitting kept = sittings.get(person, sitting.id());
        assertThat(kept.round()).isEqualTo(uninterrupted.round());
        assertThat(asked(kept).id()).isEqualTo(asked(uninterrupted).id());
        assertThat(kept.isOver()).isFalse();
        assertThat(kept.provisional()).isEqualTo(3);
    }

    @Test
    void the_list_of_the_own_ones_knows_how_far_each_has_come() {
        sittings.hold(person, sitting.id()).answer(diagnosis, asked(sitting), RIGHT, TODAY);
        transaction.written();

        List<Sitting> mine = sittings.of(person);
        transaction.entities().clear();

        assertThat(mine).singleElement().satisfies(one -> assertThat(one.round().given())
                .hasSize(1));
    }

    @Test
    void how_it_ended_is_kept() {
        sittings.hold(person, sitting.id()).stop(diagnosis, TODAY);
        transaction.written();

        assertThat(sittings.of(person)).singleElement().satisfies(kept -> {
            assertThat(kept.end()).contains(End.ENOUGH);
            assertThat(kept.endedOn()).contains(TODAY);
        });
    }

    @Test
    void nobody_else_finds_it_and_what_is_deleted_is_gone() {
        PersonId other = new PersonId(Ids.next());
        assertThat(sittings.of(other)).isEmpty();
        assertThatThrownBy(() -> sittings.hold(other, sitting.id())).isInstanceOf(NoSuchSitting.class);

        sittings.serialise(person);
        sittings.remove(sittings.hold(person, sitting.id()));
        transaction.written();
        assertThat(sittings.of(person)).isEmpty();
    }

    private Item asked(Sitting of) {
        String id = ((NextItem) diagnosis.next(of.round())).item().id();
        return items.stream()
                .filter(item -> item.id().toString().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
