// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.teampaper.application;

import de.digifit.core.account.application.Asker;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.Press;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Prints on the letterhead of the town of whoever asks. */
@ApplicationScoped
class Desk {

    private final Asker asker;
    private final Press press;
    private final Clock clock;

    @Inject
    Desk(Asker asker, Press press, Clock clock) {
        this.asker = asker;
        this.press = press;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The name of whoever asks. */
    String asker() {
        return asker.get().name();
    }

    byte[] print(Paper.Sheet sheet, Locale locale) {
        return press.print(asker.town(), List.of(sheet), locale);
    }
}
