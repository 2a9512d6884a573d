// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.tests.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.digifit.tests.town.Persona;
import de.digifit.tests.town.RunningTown;
import de.digifit.tests.town.WithTown;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@WithTown
class GuessingIT {

    @Test
    void a_script_with_the_right_password_may_ask_often(RunningTown town) {
        Script dana = Script.of(Persona.DANA, town);

        assertThat(IntStream.range(0, 40)
                        .map(time -> dana.ask("GET", "/me", "").status())
                        .distinct()
                        .boxed())
                .containsExactly(200);
    }

    @Test
    void a_script_that_guesses_is_slowed_down(RunningTown town) {
        Script guesser = Script.with("nobody-by-script", "wrong", town);

        List<Integer> answers = IntStream.range(0, 12)
                .map(time -> guesser.ask("GET", "/me", "").status())
                .boxed()
                .toList();

        assertThat(answers).startsWith(401).endsWith(429);
    }
}
