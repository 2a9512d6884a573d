// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.item;

import static de.digifit.assessment.item.SomeItems.D1;
import static de.digifit.assessment.item.SomeItems.TODAY;
import static de.digifit.assessment.item.SomeItems.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.core.competency.Level;
import de.digifit.core.organisation.PersonId;
import de.digifit.core.organisation.TownId;
import de.digifit.core.shared.Ids;
import org.junit.jupiter.api.Test;

class ItemTest {

    private final TownId town = new TownId(Ids.next());
    private final PersonId author = new PersonId(Ids.next());
    private final PersonId reviewer = new PersonId(Ids.next());
    private final Item item = new Item(town, "KDW-D1-9", D1, text(2), TODAY);

    @Test
    void somebody_else_than_the_author_releases_it() {
        item.write(text(2), author);
        item.submit(TODAY);

        assertThatThrownBy(() -> item.release(author, TODAY))
                .isInstanceOf(ItemRefused.class)
                .hasMessageContaining("OWN_WORDS");
        item.release(reviewer, TODAY);
        assertThat(item.state()).isEqualTo(ItemState.RELEASED);
    }

    @Test
    void what_is_released_is_never_changed() {
        item.write(text(2), author);
        item.submit(TODAY);
        item.release(reviewer, TODAY);

        assertThatThrownBy(() -> item.write(text(3), author)).isInstanceOf(ItemRefused.class);
        Item next = item.next(author, TODAY);
        next.write(text(3), author);
        assertThat(next.edition()).isEqualTo(2);
        assertThat(next.state()).isEqualTo(ItemState.DRAFT);
        assertThat(item.text().level()).isEqualTo(Level.APPLYING);
    }

    @Test
    void what_is_in_review_is_not_changed_until_it_is_given_back() {
        item.write(text(2), author);
        item.submit(TODAY);

        assertThatThrownBy(() -> item.write(text(1), author)).hasMessageContaining("NOT_A_DRAFT");
        item.giveBack(TODAY);
        item.write(text(1), author);
        assertThat(item.text().level()).isEqualTo(Level.STARTING);
    }

    @Test
    void only_what_is_in_use_is_withdrawn() {
        assertThatThrownBy(() -> item.withdraw(TODAY)).hasMessageContaining("NOT_RELEASED");
        Item delivered = SomeItems.released(town, D1, 1, 1);
        delivered.withdraw(TODAY);
        assertThat(delivered.state()).isEqualTo(ItemState.WITHDRAWN);
    }

    @Test
    void until_answers_tell_more_the_level_says_how_difficult_it_is() {
        assertThat(item.parameters().isProvisional()).isTrue();
        assertThat(item.parameters().difficulty()).isZero();
    }
}
