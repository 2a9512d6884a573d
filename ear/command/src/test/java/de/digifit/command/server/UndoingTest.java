// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class UndoingTest {

    private final List<String> undone = new ArrayList<>();
    private final Undoing undoing = new Undoing();

    @Test
    void the_last_step_is_undone_first_and_each_once() {
        undoing.later("database", () -> undone.add("database"));
        undoing.later("server", () -> undone.add("server"));

        undoing.undoAll();
        undoing.undoAll();

        assertThat(undone).containsExactly("server", "database");
    }

    @Test
    void a_step_that_comes_after_the_end_is_undone_at_once() {
        undoing.undoAll();

        assertThatThrownBy(() -> undoing.later("server", () -> undone.add("server")))
                .isInstanceOf(CancellationException.class);
        assertThat(undone).containsExactly("server");
    }
}
