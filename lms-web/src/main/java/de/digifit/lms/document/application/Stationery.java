// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.lms.document.application;

import de.digifit.core.account.application.Asker;
import de.digifit.core.shared.Act;
import de.digifit.core.shared.Words;
import de.digifit.lms.document.Letterhead;
import de.digifit.lms.document.Letterheads;
import de.digifit.lms.document.Paper;
import de.digifit.lms.document.Participation;
import de.digifit.lms.document.Press;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.shiro.authz.annotation.RequiresPermissions;

/** What coordination does with the letterhead of the town. */
@Act
@RequiresPermissions("document:keep")
public class Stationery {

    private static final Words SEMINAR = new Words("Datenschutz im Alltag", "Data protection in daily work");
    private static final Words GOAL = new Words(
            "Entscheiden, was in eine E-Mail darf und was nicht", "Decide what may stand in a mail and what may not");

    private final Asker asker;
    private final Letterheads letterheads;
    private final Press press;
    private final Clock clock;

    @Inject
    public Stationery(Asker asker, Letterheads letterheads, Press press, Clock clock) {
        this.asker = asker;
        this.letterheads = letterheads;
        this.press = press;
        this.clock = clock;
    }

    public Letterhead current() {
        return letterheads.of(asker.town());
    }

    public void keep(Letterhead letterhead) {
        letterheads.keep(asker.town(), letterhead, asker.person(), Instant.now(clock));
    }

    /** A certificate of nobody, on a letterhead that need not be kept. */
    public byte[] proof(Letterhead letterhead, Locale locale) {
        return press.proof(asker.town(), letterhead, List.of(sample(LocalDate.now(clock))), locale);
    }

    private static Participation sample(LocalDate day) {
        Paper.Meeting meeting = new Paper.Meeting(SEMINAR, day.atTime(9, 0), day.atTime(12, 15));
        return new Participation(
                "Alex Beispiel",
                SEMINAR,
                "DF-08",
                List.of(meeting),
                4,
                4,
                true,
                List.of(GOAL),
                day,
                "TB-" + day.getYear() + "-00000",
                "MUSTERMUST");
    }
}
