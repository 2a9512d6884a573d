// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.pilot.application;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.item.application.AnsweringTown;
import de.digifit.assessment.pilot.NoSuchPilot;
import de.digifit.assessment.pilot.Pilot;
import de.digifit.assessment.pilot.PilotId;
import de.digifit.assessment.pilot.Pilots;
import de.digifit.assessment.pilot.SimulatedSheets;
import de.digifit.assessment.pilot.TooFewNewAnswers;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.agreement.Module;
import de.digifit.core.agreement.ModuleNotReleased;
import de.digifit.core.agreement.application.Modules;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PilotDeskTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final AnsweringTown musterau = new AnsweringTown(session);
    private final List<Item> items = SomeItems.bank(musterau.town, D1, 5);
    private final SimulatedSheets answers = new SimulatedSheets(items);
    private final InMemoryPilots kept = new InMemoryPilots();
    private final PilotDesk desk = new PilotDesk(
            new PilotReader(
                    new Asker(),
                    new Modules(new Asker(), musterau.agreement),
                    musterau.agreement,
                    Clock.fixed(TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE)),
            town -> answers.now(),
            kept,
            musterau.bank);

    @BeforeEach
    void open() {
        musterau.bank.addAll(items);
        musterau.signIn(musterau.robin);
    }

    @Test
    void items_in_use_go_by_what_was_found_once_it_is_taken_over() {
        answers.answeredBy(400);
        PilotId id = desk.read();
        assertThat(items).allMatch(item -> item.parameters().isProvisional());
        items.get(4).withdraw(TODAY);

        desk.takeOver(id);

        assertThat(items.subList(0, 4)).noneMatch(item -> item.parameters().isProvisional());
        assertThat(items.get(4).parameters().isProvisional()).isTrue();
        assertThat(desk.latest().orElseThrow().pilot().takenOverOn()).contains(TODAY);
        assertThat(desk.latest().orElseThrow().rows()).hasSize(5);
    }

    @Test
    void the_same_answers_are_not_read_twice() {
        answers.answeredBy(400);
        desk.read();

        assertThatThrownBy(desk::read).isInstanceOf(TooFewNewAnswers.class);
        assertThat(kept.all).hasSize(1);
    }

    @Test
    void without_the_agreement_nothing_is_read() {
        answers.answeredBy(400);
        musterau.agreement.switchOff(musterau.town, Module.ITEM_PILOT);

        assertThatThrownBy(desk::read).isInstanceOf(ModuleNotReleased.class);
        assertThatThrownBy(desk::latest).isInstanceOf(ModuleNotReleased.class);
    }

    private static final class InMemoryPilots implements Pilots {

        private final List<Pilot> all = new ArrayList<>();

        @Override
        public void add(Pilot pilot) {
            all.add(pilot);
        }

        @Override
        public Optional<Pilot> latest(TownId town) {
            return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
        }

        @Override
        public Pilot hold(TownId town, PilotId id) {
            return all.stream()
                    .filter(pilot -> pilot.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchPilot(id));
        }

        @Override
        public void serialise(TownId town) {
            // one test, one thread
        }
    }
}
