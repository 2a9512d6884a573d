// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.server;

import de.digifit.command.text.Refusal;
import de.digifit.command.text.Sentence;
import java.nio.file.Path;

/** Another process serves the town of this data directory. */
public final class AlreadyRunning extends Refusal {

    private static final long serialVersionUID = 1L;

    AlreadyRunning(Path directory, String holder) {
        super(Sentence.of("server.already-running", directory, holder), null);
    }
}
