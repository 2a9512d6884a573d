// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.application;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.item.ItemId;
import de.digifit.assessment.item.ItemState;
import de.digifit.assessment.item.NoSuchItem;
import de.digifit.assessment.item.ShippedItem;
import de.digifit.assessment.item.SomeItems;
import de.digifit.core.account.SignedInAs;
import de.digifit.core.account.application.Asker;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.TownClock;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ItemDeskTest {

    @RegisterExtension
    private final SignedInAs session = new SignedInAs();

    private final AnsweringTown musterau = new AnsweringTown(session);
    private final Clock clock =
            Clock.fixed(SomeItems.TODAY.atTime(9, 0).atZone(TownClock.ZONE).toInstant(), TownClock.ZONE);
    private final ItemDesk desk = new ItemDesk(
            new Asker(),
            musterau.bank,
            new DeliveredItems(musterau.bank, () -> List.of(new ShippedItem("KDW-D1-1", D1, text(1))), clock),
            musterau.competencies,
            clock);

    @BeforeEach
    void signIn() {
        musterau.signIn(musterau.alex);
    }

    @Test
    void what_is_delivered_is_taken_over_once() {
        desk.takeOverDelivered();

        assertThat(desk.all()).singleElement().satisfies(item -> assertThat(item.state())
                .isEqualTo(ItemState.RELEASED));
        assertThatThrownBy(desk::takeOverDelivered).hasMessageContaining("NOT_EMPTY");
    }

    @Test
    void a_released_next_edition_takes_the_place_of_the_one_before() {
        desk.takeOverDelivered();
        ItemId first = desk.all().get(0).id();
        ItemId next = desk.writeNext(first);
        desk.rewrite(next, text(2));
        desk.submit(next);
        assertThat(desk.isOwn(next)).isTrue();
        assertThatThrownBy(() -> desk.release(next)).hasMessageContaining("OWN_WORDS");
        assertThatThrownBy(() -> desk.writeNext(first)).hasMessageContaining("NEXT_IS_WRITTEN");

        musterau.signIn(musterau.robin);
        desk.release(next);

        assertThat(desk.view(first).state()).isEqualTo(ItemState.WITHDRAWN);
        assertThat(desk.view(next).state()).isEqualTo(ItemState.RELEASED);
        assertThat(desk.editions(next)).hasSize(2);
    }

    @Test
    void a_new_item_gets_a_code_of_its_own() {
        desk.takeOverDelivered();

        assertThat(desk.view(desk.write(D1, text(3))).code()).isEqualTo("KDW-D1-2");
    }

    @Test
    void another_town_finds_nothing() {
        ItemId item = desk.write(D1, text(1));
        session.person(new PersonId(Ids.next()), new TownId(Ids.next()));

        assertThatThrownBy(() -> desk.view(item)).isInstanceOf(NoSuchItem.class);
        assertThatThrownBy(() -> desk.rewrite(item, text(2))).isInstanceOf(NoSuchItem.class);
        assertThat(desk.all()).isEmpty();
    }
}
