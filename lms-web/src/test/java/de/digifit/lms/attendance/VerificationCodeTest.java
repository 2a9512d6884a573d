// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerificationCodeTest {

    @Test
    void a_code_has_ten_characters_that_are_not_mistaken_for_others() {
        assertThat(Stream.generate(VerificationCode::next).limit(1_000))
                .allMatch(code -> code.matches("[A-HJ-NP-Z2-9]{10}"))
                .doesNotHaveDuplicates();
    }
}
