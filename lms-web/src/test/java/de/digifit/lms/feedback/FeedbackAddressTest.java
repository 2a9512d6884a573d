// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedbackAddressTest {

    @Test
    void an_encrypted_address_of_the_web_is_taken() {
        assertThat(FeedbackAddress.checked(" https://umfrage.example.org/s?id=7 "))
                .isEqualTo("https://umfrage.example.org/s?id=7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://umfrage.example.org/",
                "javascript:alert(1)",
                "https:///nirgends",
                "https://jemand:geheim@umfrage.example.org/",
                "umfrage",
                "https://zwei worte"
            })
    void anything_else_is_refused(String address) {
        assertThatThrownBy(() -> FeedbackAddress.checked(address)).isInstanceOf(FeedbackAddressUnfit.class);
    }
}
