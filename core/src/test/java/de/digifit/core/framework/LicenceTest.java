// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.core.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LicenceTest {

    @ParameterizedTest
    @CsvSource({
        "CC-BY-4.0, CC_BY",
        "cc-by-4.0, CC_BY",
        "https://creativecommons.org/licenses/by/4.0/, CC_BY",
        "http://creativecommons.org/licenses/by/4.0, CC_BY",
        "https://creativecommons.org/licenses/by/4.0/legalcode, CC_BY",
        "https://creativecommons.org/licenses/by/4.0/deed.de, CC_BY",
        "https://creativecommons.org/licenses/by-sa/4.0/, CC_BY_SA",
        "https://www.govdata.de/dl-de/by-2-0, DL_DE_BY",
        "CC0-1.0, CC0"
    })
    void a_licence_is_known_by_name_and_by_address(String named, Licence licence) {
        assertThat(Licence.of(named)).contains(licence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "CC-BY-NC-4.0",
                "https://creativecommons.org/licenses/by-nd/4.0/",
                "https://creativecommons.org/licenses/by/3.0/",
                "https://example.org/creativecommons.org/licenses/by/4.0/"
            })
    void every_other_one_is_foreign(String named) {
        assertThat(Licence.of(named)).isEmpty();
    }
}
