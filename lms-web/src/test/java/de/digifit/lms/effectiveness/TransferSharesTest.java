// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.effectiveness;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.core.headcount.Count;
import de.digifit.core.headcount.Place;
import de.digifit.core.headcount.Said;
import de.digifit.lms.effectiveness.TransferShares.Shares;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The three shares are all together, so two of them say what the third is. */
class TransferSharesTest {

    @ParameterizedTest
    @CsvSource({
        "20, 5, 5, 12, 12, true",
        "20, 5, 5, 8, 8, true",
        "20, 5, 5, 7, 7, false",
        "20, 5, 5, 5, 5, false",
        "20, 0, 2, 12, 12, false",
        "20, 5, 5, 18, 20, false",
        "0, 0, 0, 0, 0, false",
    })
    void all_three_are_said_or_none(int people, int least, int most, int reachedLeast, int reachedMost, boolean said) {
        TransferShares shares =
                TransferShares.of(count(people, least, most), count(people, reachedLeast, reachedMost), Map.of());

        assertThat(shares.shares().isPresent()).isEqualTo(said);
        shares.shares().ifPresent(all -> {
            assertThat(all).isEqualTo(new Shares(least, reachedLeast - least, people - reachedLeast));
            assertThat(all.people()).isEqualTo(people);
        });
    }

    private static Count count(int people, int least, int most) {
        return Count.of(new Said("a seminar", Place.TOWN, people, least, most));
    }
}
