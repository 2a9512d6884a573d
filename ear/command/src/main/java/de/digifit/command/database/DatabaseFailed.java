// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.database;

import de.digifit.command.text.Refusal;
import de.digifit.command.text.Sentence;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The database does not do what it must, and the town cannot live without it. */
public final class DatabaseFailed extends Refusal {

    private static final long serialVersionUID = 1L;

    DatabaseFailed(Sentence sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    DatabaseFailed(Sentence sentence) {
        this(sentence, null);
    }

    /** The driver's own words, without the lines of detail below them. */
    static String reason(SQLException failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    }
}
