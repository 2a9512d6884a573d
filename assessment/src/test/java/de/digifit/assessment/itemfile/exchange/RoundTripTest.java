// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.assessment.itemfile.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.assessment.itemfile.CarriedItem;
import de.digifit.assessment.itemfile.ItemFile;
import de.digifit.assessment.itemfile.ItemFormat;
import de.digifit.assessment.itemfile.ReadItem;
import de.digifit.assessment.itemfile.TravellingItems;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Our own items come back as they went, whatever the format. */
class RoundTripTest {

    private static final int WILD = 400;
    private static final long SEED = 20261128;

    @ParameterizedTest
    @EnumSource
    void all_delivered_items_come_back_without_loss(ItemFormat format) {
        List<CarriedItem> delivered = TravellingItems.delivered();
        assertThat(delivered).hasSize(81);

        comesBack(format, delivered);
    }

    @ParameterizedTest
    @EnumSource
    void numbers_wordings_and_other_alternatives_come_back(ItemFormat format) {
        comesBack(format, TravellingItems.unusual());
    }

    @ParameterizedTest
    @EnumSource
    void words_made_of_what_steers_the_formats_come_back(ItemFormat format) {
        List<CarriedItem> wild = TravellingItems.wild(WILD, SEED);

        ItemFile read = ItemFiles.read(ItemFiles.write(format, wild));

        assertThat(read.items()).hasSize(WILD);
        for (int at = 0; at < WILD; at++) {
            ReadItem back = read.items().get(at);
            assertThat(back.item()).as("%s: %s", wild.get(at), back.findings()).isPresent();
            assertThat(CarriedItem.likeness(back.item().orElseThrow().content()))
                    .isEqualTo(CarriedItem.likeness(wild.get(at).content()));
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_same_items_give_the_same_bytes(ItemFormat format) {
        assertThat(ItemFiles.write(format, TravellingItems.delivered()))
                .isEqualTo(ItemFiles.write(format, TravellingItems.delivered()));
    }

    private static void comesBack(ItemFormat format, List<CarriedItem> items) {
        ItemFile read = ItemFiles.read(ItemFiles.write(format, items));

        assertThat(read.format()).isEqualTo(format);
        assertThat(read.findings()).isEmpty();
        assertThat(read.items()).allSatisfy(item -> assertThat(item.findings()).isEmpty());
        assertThat(read.items()).extracting(item -> item.item().orElseThrow()).isEqualTo(items);
    }
}
