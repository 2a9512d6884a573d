// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.handover.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.digifit.core.handover.CardText;
import de.digifit.core.handover.HandoverCard;
import de.digifit.core.handover.HandoverCardId;
import de.digifit.core.handover.NoSuchCard;
import de.digifit.core.knowledge.DutyPost;
import de.digifit.core.knowledge.UnitDuty;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.SomeTown;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaHandoverCardsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final CardText TEXT = new CardText("Why", "", "Open\nRead", "", "", "", "", "", "", "");

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("core");

    private final JpaHandoverCards cards = new JpaHandoverCards();
    private SomeTown town;
    private PersonId owner;
    private PersonId deputy;
    private UnitDuty duty;

    @BeforeEach
    void open() {
        cards.entities = transaction.entities();
        town = new SomeTown(transaction.entities());
        owner = town.aPerson("Kim");
        deputy = town.aPerson("Alex");
        duty = new UnitDuty(
                town.id(),
                town.aUnit("Sachgebiet"),
                new UnitDuty.Text(
                        "Post", List.of(DutyPost.of("Open", 1, Optional.empty(), Optional.empty())), Optional.empty()));
        transaction.entities().persist(duty);
        transaction.written();
    }

    private HandoverCard drafted() {
        HandoverCard card = new HandoverCard(duty, TEXT, owner, deputy, TODAY);
        cards.add(card);
        transaction.written();
        return card;
    }

    private HandoverCard held(HandoverCard card) {
        return cards.hold(town.id(), card.id());
    }

    @Test
    void a_card_comes_back_as_it_was_written_and_another_town_has_none() {
        HandoverCard card = drafted();

        assertThat(cards.get(town.id(), card.id()).text()).isEqualTo(TEXT);
        assertThat(cards.of(List.of(duty.id()))).extracting(HandoverCard::id).containsExactly(card.id());
        assertThat(cards.of(List.of())).isEmpty();
        assertThatExceptionOfType(NoSuchCard.class).isThrownBy(() -> cards.get(new TownId(Ids.next()), card.id()));
        assertThatExceptionOfType(NoSuchCard.class)
                .isThrownBy(() -> cards.get(town.id(), new HandoverCardId(Ids.next())));
    }

    @Test
    void it_waits_for_whoever_has_the_next_step() {
        HandoverCard card = drafted();
        assertThat(waiting(deputy, TODAY)).isEqualTo(1);
        assertThat(waiting(owner, TODAY)).isZero();

        held(card).sendBack("Where?", 0);
        assertThat(waiting(deputy, TODAY)).isZero();
        assertThat(waiting(owner, TODAY)).isEqualTo(1);

        held(card).check(1, TODAY);
        assertThat(waiting(owner, TODAY)).isEqualTo(1);

        held(card).release(2, TODAY);
        assertThat(waiting(owner, TODAY.plusMonths(6).minusDays(1))).isZero();
        assertThat(waiting(owner, TODAY.plusMonths(6))).isEqualTo(1);
        assertThat(waiting(deputy, TODAY.plusMonths(6))).isZero();
    }

    private int waiting(PersonId person, LocalDate day) {
        transaction.written();
        return cards.waitingFor(person, day).size();
    }

    @Test
    void another_edition_takes_its_place() {
        HandoverCard first = drafted();
        held(first).check(0, TODAY);
        transaction.written();
        held(first).release(1, TODAY);
        transaction.written();
        HandoverCard second = drafted();
        held(second).check(0, TODAY);
        transaction.written();

        HandoverCard next = held(second);
        HandoverCard before = cards.inForce(duty.id(), TODAY).orElseThrow();
        before.outdate(before.version(), TODAY);
        cards.makeRoom(before);
        next.release(next.version(), TODAY);
        transaction.written();

        assertThat(cards.inForce(duty.id(), TODAY)).map(HandoverCard::id).contains(second.id());
        assertThat(cards.of(List.of(duty.id()))).hasSize(1);
    }
}
