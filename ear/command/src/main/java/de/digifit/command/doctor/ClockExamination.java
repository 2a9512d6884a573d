// SPDX-FileCopyrightText: The DigiFit contributors
// SPDX-License-Identifier: EUPL-1.2
package de.digifit.command.doctor;

import de.digifit.command.check.Finding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.SQLException;

/** Deadlines are judged by both clocks, so they must agree. */
final class ClockExamination {

    private static final BigDecimal TOLERATED_SECONDS = BigDecimal.valueOf(2);

    private ClockExamination() {}

    static Finding of(Conversation talk) throws SQLException {
        long before = System.currentTimeMillis();
        BigDecimal there = new BigDecimal(talk.text("select extract(epoch from clock_timestamp())"));
        long after = System.currentTimeMillis();
        // The answer was given somewhere in between; the middle is the best guess.
        BigDecimal here = BigDecimal.valueOf(before + (after - before) / 2, 3);
        return judge(there.subtract(here).abs());
    }

    static Finding judge(BigDecimal seconds) {
        BigDecimal shown = seconds.setScale(1, RoundingMode.HALF_UP);
        return seconds.compareTo(TOLERATED_SECONDS) > 0
                ? Finding.warning("check.clock.off", shown)
                : Finding.ok("check.clock.ok", shown);
    }
}
