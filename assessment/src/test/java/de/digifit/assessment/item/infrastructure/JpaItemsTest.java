// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item.infrastructure;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.D2;
import static de.digifit.assessment.item.SomeItems.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.assessment.item.AskableItem;
import de.digifit.assessment.item.Item;
import de.digifit.assessment.item.ItemKind;
import de.digifit.assessment.item.NoSuchItem;
import de.digifit.assessment.item.ShippedItem;
import de.digifit.assessment.item.SomeItems;
import de.digifit.assessment.measurement.ItemParameters;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import de.digifit.core.shared.InOneTransaction;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JpaItemsTest {

    @RegisterExtension
    private final InOneTransaction transaction = new InOneTransaction("assessment");

    private final JpaItems items = new JpaItems();
    private final TownId town = new TownId(Ids.next());
    private final TownId otherTown = new TownId(Ids.next());
    private final PersonId author = new PersonId(Ids.next());

    @BeforeEach
    void open() {
        items.entities = transaction.entities();
    }

    @Test
    void everything_that_is_delivered_is_kept_word_for_word() {
        List<ShippedItem> shipped = new JsonShippedItems().all();
        shipped.forEach(item -> items.add(Item.delivered(town, item, TODAY)));
        transaction.written();

        assertThat(items.released(town)).hasSameSizeAs(shipped);
        for (ShippedItem item : shipped) {
            assertThat(items.editions(town, item.code()))
                    .singleElement()
                    .extracting(Item::text)
                    .isEqualTo(item.text());
        }
    }

    @Test
    void a_bank_is_read_without_its_words() {
        Item asked = SomeItems.released(town, D1, 2, 1);
        Item elsewhere = SomeItems.released(new TownId(UUID.randomUUID()), D1, 1, 2);
        items.add(asked);
        items.add(elsewhere);
        transaction.written();

        assertThat(items.askable(town, D1)).containsExactly(new AskableItem(asked.id(), asked.parameters()));
        assertThat(items.counts(town)).containsExactly(Map.entry(D1, 1L));
    }

    @Test
    void what_answers_told_about_an_item_is_kept() {
        Item item = SomeItems.released(town, D1, 2, 1);
        items.add(item);
        transaction.written();
        ItemParameters found = ItemParameters.calibrated(1.2, -0.4);

        items.hold(town, item.id()).calibrate(found);
        transaction.written();

        assertThat(items.get(town, item.id()).parameters()).isEqualTo(found);
        assertThat(items.askable(town, D1)).extracting(AskableItem::parameters).containsExactly(found);
    }

    @Test
    void the_bank_of_a_town_gets_a_new_stamp_with_each_change_and_no_other_town_does() {
        long before = items.stamp(town);
        Item item = SomeItems.released(town, D1, 2, 1);
        items.add(item);
        long added = stampAtTheEnd();
        items.hold(town, item.id()).withdraw(TODAY);
        long withdrawn = stampAtTheEnd();

        assertThat(before).isZero();
        assertThat(added).isGreaterThan(before);
        assertThat(withdrawn).isGreaterThan(added);
        assertThat(items.stamp(otherTown)).isZero();
    }

    /** As at the end of the transaction, which the test does not wait for. */
    private long stampAtTheEnd() {
        transaction.written();
        transaction
                .entities()
                .createNativeQuery("set constraints all immediate")
                .executeUpdate();
        return items.stamp(town);
    }

    @Test
    void what_is_delivered_has_many_kinds_and_enough_of_one_competency_for_a_diagnosis() {
        List<ShippedItem> shipped = new JsonShippedItems().all();

        assertThat(shipped).extracting(ShippedItem::code).doesNotHaveDuplicates();
        assertThat(shipped).filteredOn(item -> item.competency().equals(D1)).hasSizeGreaterThanOrEqualTo(19);
        assertThat(shipped)
                .extracting(item -> item.text().content().kind())
                .contains(ItemKind.ORDERING, ItemKind.MATCHING, ItemKind.RIGHT_WRONG);
    }

    @Test
    void a_town_sees_its_own_items_only() {
        Item item = SomeItems.released(town, D1, 1, 1);
        items.add(item);
        transaction.written();

        assertThat(items.get(town, item.id()).code()).isEqualTo("KDW-D1-1");
        assertThat(items.of(otherTown)).isEmpty();
        assertThat(items.released(otherTown)).isEmpty();
        assertThat(items.of(otherTown, Set.of(item.id()))).isEmpty();
        assertThatThrownBy(() -> items.get(otherTown, item.id())).isInstanceOf(NoSuchItem.class);
        assertThatThrownBy(() -> items.hold(otherTown, item.id())).isInstanceOf(NoSuchItem.class);
    }

    @Test
    void the_bank_shows_the_newest_edition_and_the_one_in_use() {
        Item first = SomeItems.released(town, D1, 1, 1);
        Item second = first.next(author, TODAY);
        items.add(first);
        items.add(second);
        transaction.written();

        assertThat(items.of(town)).extracting(Item::edition).containsExactly(1, 2);
        assertThat(items.released(town)).extracting(Item::id).containsExactly(first.id());
        items.hold(town, first.id()).withdraw(TODAY);
        transaction.written();
        assertThat(items.of(town)).extracting(Item::edition).containsExactly(2);
        assertThat(items.codes(town, D1)).isOne();
        assertThat(items.codes(town, D2)).isZero();
    }

    @Test
    void one_next_edition_is_written_at_a_time() {
        Item first = SomeItems.released(town, D1, 1, 1);
        items.add(first);
        items.add(first.next(author, TODAY));
        items.add(first.next(author, TODAY));

        assertThatThrownBy(transaction::written).isInstanceOf(PersistenceException.class);
    }
}
