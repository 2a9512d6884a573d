// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.digifit.command.text.Texts;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {

    @TempDir
    private Path root;

    @Test
    void a_second_start_names_the_process_that_has_the_directory() {
        try (DataDirectory first = DataDirectory.lock(root)) {
            assertThat(TownServer.runsIn(first.root())).isTrue();
            assertThatThrownBy(() -> DataDirectory.lock(root))
                    .isInstanceOfSatisfying(AlreadyRunning.class, running -> assertThat(
                                    Texts.of(Locale.ENGLISH).say(running.sentence()))
                            .isEqualTo("DigiFit already runs on the data directory " + root + " (process "
                                    + ProcessHandle.current().pid()
                                    + "): use that one, end it, or set DIGIFIT_DATA_DIR to another directory."));
        }
    }

    @Test
    void the_directory_is_free_again_when_its_holder_has_let_go() {
        DataDirectory.lock(root).close();

        assertThat(TownServer.runsIn(root)).isFalse();
        DataDirectory.lock(root).close();
    }
}
